package health.charley.history.retention;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Lets no deployment start that promises to erase entries of a log sooner than the database does. */
@Startup
@ApplicationScoped
class LogRetention {
    /** As the migration "append only" has it. */
    private static final Duration SHORTEST = Duration.ofDays(30);

    LogRetention(RetentionConfig config) {
        require("access-log", config.accessLog());
        require("audit", config.audit());
    }

    private static void require(String log, Duration kept) {
        if (kept.compareTo(SHORTEST) < 0) {
            throw new IllegalStateException("charley.history.retention." + log + " is less than 30 days: " + kept);
        }
    }
}
