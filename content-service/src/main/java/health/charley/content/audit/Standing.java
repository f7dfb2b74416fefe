package health.charley.content.audit;

import health.charley.content.page.Page;
import health.charley.content.page.Revision;
import health.charley.content.page.Stage;
import java.util.Optional;

/** Where a page stands at one moment, as far as a step can change it. */
public record Standing(Optional<Integer> live, Optional<Integer> draft, Optional<Stage> stage) {

    public static Standing of(Page page) {
        return new Standing(page.live().map(Revision::number), page.draft().map(Revision::number), page.stage());
    }
}
