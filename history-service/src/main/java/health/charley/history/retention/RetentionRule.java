package health.charley.history.retention;

import health.charley.history.owner.Owner;
import java.time.Instant;

/** How long something is kept. Each feature that keeps something for a time has one. */
public interface RetentionRule {

    /** Erases what this owner has kept for too long, within a transaction in which nobody saves; how many rows. */
    int apply(Owner owner, Instant now);
}
