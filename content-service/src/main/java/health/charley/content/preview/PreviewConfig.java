package health.charley.content.preview;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long preview links are good for, and kept. */
@ConfigMapping(prefix = "charley.content.preview")
public interface PreviewConfig {

    @WithDefault("7D")
    Duration lifetime();

    @WithDefault("30D")
    Duration longestLifetime();

    /** How long after its end a link is still listed, before it is deleted. */
    @WithDefault("30D")
    Duration keptAfterwards();

    /** How often ended links are deleted. */
    @WithDefault("1H")
    Duration deleteEvery();
}
