package health.charley.history.assessment;

import java.time.Instant;
import java.util.UUID;

/** A saved assessment, opened: what a list shows of it. */
record Assessment(UUID id, Summary summary, Instant savedAt) {

    Instant assessedAt() {
        return Instant.ofEpochSecond(summary.assessedAt());
    }
}
