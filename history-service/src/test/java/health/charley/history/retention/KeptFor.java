package health.charley.history.retention;

import java.time.Duration;
import java.util.Optional;

/** A configuration that keeps things for so long, and whose job runs only when a test runs it. */
public record KeptFor(Optional<Duration> assessments, Duration accessLog, Duration audit) implements RetentionConfig {
    private static final Duration YEAR = Duration.ofDays(365);

    /** Assessments for so long, and the logs for a year. */
    public static KeptFor assessments(Optional<Duration> limit) {
        return new KeptFor(limit, YEAR, YEAR);
    }

    /** The logs for so long, and assessments as long as people want. */
    static KeptFor logs(Duration accessLog, Duration audit) {
        return new KeptFor(Optional.empty(), accessLog, audit);
    }

    @Override
    public Duration pause() {
        return Duration.ZERO;
    }

    @Override
    public String every() {
        return "off";
    }

    @Override
    public int pageSize() {
        return 100;
    }
}
