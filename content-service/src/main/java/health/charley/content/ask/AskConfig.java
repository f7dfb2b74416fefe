package health.charley.content.ask;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How pages answer questions. */
@ConfigMapping(prefix = "charley.content.ask")
public interface AskConfig {

    /** How many questions one address may ask in {@link #limitPeriod} without an account. */
    @WithDefault("30")
    int limit();

    @WithDefault("1M")
    Duration limitPeriod();

    /** How long a question waits for pages that are being made ready; after that it is answered by words alone. */
    @WithDefault("1S")
    Duration longestWait();
}
