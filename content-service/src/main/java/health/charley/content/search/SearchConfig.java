package health.charley.content.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much a search may cost. */
@ConfigMapping(prefix = "charley.search")
public interface SearchConfig {

    /** How long one statement may take; a search that is cut short is answered with 503. */
    @WithDefault("1500MS")
    Duration timeLimit();
}
