package health.charley.history.recheck;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often and how much is rechecked. */
@ConfigMapping(prefix = "charley.history.recheck")
interface RecheckConfig {

    /** How often a replica looks whether a round is under way or due; {@code off} for never. */
    @WithDefault("1M")
    String every();

    /** The time from the end of one round over all people to the next. */
    @WithDefault("24H")
    Duration pause();

    /** How many people are visited while one replica holds the lock. */
    @WithDefault("20")
    int pageSize();

    /** How many pages one run walks at most: a new version of the knowledge is no reason to keep triage busy. */
    @WithDefault("10")
    int pages();

    /** How many assessments of one person are compared in one visit; the next round takes the others. */
    @WithDefault("50")
    int perVisit();
}
