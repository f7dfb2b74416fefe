package health.charley.content.worklist;

import health.charley.content.editing.Objection;
import health.charley.content.editing.PublicationCheck;
import health.charley.content.manuscript.Manuscript;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;

/** Says of a draft what the list of broken links would say once it is live. */
@Singleton
class LinkCheck implements PublicationCheck {
    private final BrokenLinks links;

    LinkCheck(BrokenLinks links) {
        this.links = links;
    }

    @Override
    public List<Objection> objections(Manuscript page) {
        return QuarkusTransaction.requiringNew().call(() -> links.of(page)).stream()
                .map(BrokenLink::objection)
                .toList();
    }

    /** Files come together with the pages that they link to, which are not there yet. */
    @Override
    public List<Objection> toFile(Manuscript page) {
        return List.of();
    }
}
