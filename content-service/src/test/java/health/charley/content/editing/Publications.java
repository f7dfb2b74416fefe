package health.charley.content.editing;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was told of publications. */
@Singleton
class Publications {
    private final List<PagePublished> told = new CopyOnWriteArrayList<>();

    void note(@Observes PagePublished published) {
        told.add(published);
    }

    long of(String slug) {
        return told.stream()
                .filter(published -> published.address().slug().equals(slug))
                .count();
    }
}
