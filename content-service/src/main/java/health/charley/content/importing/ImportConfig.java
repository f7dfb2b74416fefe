package health.charley.content.importing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where content comes from, and when. */
@ConfigMapping(prefix = "charley.content")
public interface ImportConfig {

    /** Whether each start takes over the content files. Safe with several replicas: unchanged files change nothing. */
    @WithDefault("true")
    boolean importAtStart();

    /** A folder to import from; without one, the content packaged with the service. */
    Optional<Path> importFolder();

    /** How long to wait while another replica imports. */
    @WithDefault("30S")
    Duration importWait();

    /** After how long an import is given up and undone. */
    @WithDefault("10M")
    Duration importTimeout();
}
