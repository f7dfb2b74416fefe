package health.charley.history.draft;

import health.charley.history.owner.Owner;
import health.charley.history.retention.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** How long drafts are kept after their last change. */
@ApplicationScoped
class DraftRetention implements RetentionRule {
    private final Drafts drafts;

    DraftRetention(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public int apply(Owner owner, Instant now) {
        return drafts.eraseEnded(owner, now);
    }
}
