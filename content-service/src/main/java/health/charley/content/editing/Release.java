package health.charley.content.editing;

import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageRepository;
import health.charley.edge.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** The moment at which readers get a draft. */
@ApplicationScoped
class Release {
    private final PageRepository pages;
    private final Clock clock;

    Release(PageRepository pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * Keeps what a translation translates with its readers until this transaction ends. It is locked before the translation
     * itself, in the order in which an import locks them.
     */
    void holdOriginal(PageAddress address) {
        if (!address.isOriginal() && !isLiveOnceLocked(address.original())) {
            throw Problems.conflict(
                    "Readers do not see the " + address.original() + " any more, which this translates.");
        }
    }

    private boolean isLiveOnceLocked(PageAddress address) {
        return pages.lockedAt(address).flatMap(Page::live).isPresent();
    }

    void toReaders(Page page) {
        page.publishDraft(clock.instant());
    }
}
