package health.charley.content.ask.rating;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How answers are rated. */
@ConfigMapping(prefix = "charley.content.ask.rating")
interface RatingConfig {

    /** How long after an answer it may be rated. */
    @WithDefault("1D")
    Duration period();
}
