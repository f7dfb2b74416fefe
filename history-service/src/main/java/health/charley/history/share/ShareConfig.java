package health.charley.history.share;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How links with PINs are met when many are asked for at once. */
@ConfigMapping(prefix = "charley.history.share")
interface ShareConfig {

    /** How long a PIN waits to be hashed. Less than the web front end waits, or it would be counted for nobody. */
    @WithDefault("4S")
    Duration pinWait();
}
