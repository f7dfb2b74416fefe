package health.charley.history.share;

import health.charley.history.owner.Owner;
import health.charley.history.retention.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** How long links are told of after they ended. */
@ApplicationScoped
class ShareRetention implements RetentionRule {
    private final Sharing sharing;

    ShareRetention(Sharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public int apply(Owner owner, Instant now) {
        return sharing.eraseEnded(owner, now);
    }
}
