package health.charley.history.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How long things are kept. */
@ConfigMapping(prefix = "charley.history.retention")
public interface RetentionConfig {

    /** How long an assessment is kept after it was saved; until the person erases it unless said. */
    Optional<Duration> assessments();

    /** How long an entry of the access log is kept; the database erases none that is younger than 30 days. */
    @WithDefault("365D")
    Duration accessLog();

    /** How long an event of the operators' audit is kept; the same holds. */
    @WithDefault("1095D")
    Duration audit();

    /** How often a replica looks whether a round is under way or due; {@code off} for never. */
    @WithDefault("10M")
    String every();

    /** The time from the end of one round over all people to the next. */
    @WithDefault("24H")
    Duration pause();

    /** How many people are visited while one replica holds the lock. */
    @WithDefault("100")
    int pageSize();
}
