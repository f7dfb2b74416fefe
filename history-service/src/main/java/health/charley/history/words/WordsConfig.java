package health.charley.history.words;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the words of topics are kept. */
@ConfigMapping(prefix = "charley.words")
interface WordsConfig {

    /** How long triage is not asked again for words that it did not give. */
    @WithDefault("30S")
    Duration retryAfter();

    /** The most versions whose words are kept in memory, some 100 KB each. */
    @WithDefault("32")
    int versions();
}
