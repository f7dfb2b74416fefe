package health.charley.content.importing;

import health.charley.content.editing.Objection;
import health.charley.content.editing.PublicationCheck;
import health.charley.content.manuscript.Manuscript;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Does something of its own while a page is checked. */
@Singleton
class MeddlingCheck implements PublicationCheck {
    private final Map<String, Runnable> deeds = new ConcurrentHashMap<>();

    void whileChecking(String slug, Runnable deed) {
        deeds.put(slug, deed);
    }

    @Override
    public List<Objection> objections(Manuscript page) {
        var deed = deeds.remove(page.address().slug());
        if (deed != null) {
            deed.run();
        }
        return List.of();
    }
}
