package health.charley.content.ask.phrasing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The language model that phrases answers from quotes; by default there is none. */
@ConfigMapping(prefix = "charley.content.ask.model")
interface ModelConfig {

    /**
     * Where OpenAI's chat completions are spoken, up to {@code /v1}. Questions are health data: without an address none leaves
     * the service.
     */
    Optional<String> url();

    /** The name by which the endpoint knows the model. */
    @WithDefault("default")
    String name();

    /** A file that holds the key to the endpoint and nothing else. */
    Optional<Path> apiKeyFile();

    /** How long to wait before the quotes go out as they are; less than front ends wait for an answer. */
    @WithDefault("3S")
    Duration timeout();
}
