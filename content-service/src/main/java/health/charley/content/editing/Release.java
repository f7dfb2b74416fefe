package health.charley.content.editing;

import health.charley.content.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/** The moment at which readers get a draft: it goes live and whoever listens is told, in the same transaction. */
@ApplicationScoped
class Release {
    private final Event<PagePublished> published;
    private final Clock clock;

    Release(Event<PagePublished> published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    void toReaders(Page page) {
        var revision = page.draft().orElseThrow();
        var now = clock.instant();
        page.publishDraft(now);
        published.fire(new PagePublished(page.address(), revision.number(), now));
    }
}
