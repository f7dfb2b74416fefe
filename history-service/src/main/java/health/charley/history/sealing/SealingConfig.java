package health.charley.history.sealing;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The master keys. There is no default: a key that everybody knows would be none. */
@ConfigMapping(prefix = "charley.history")
interface SealingConfig {

    /**
     * The master keys, each as {@code name=key} or {@code name=file:path}: the key is 32 random bytes in Base64. Those of
     * earlier times stay here until every person's key is wrapped by the one in use.
     */
    Optional<List<String>> masterKeys();

    /** The name of the master key that wraps: the one in use. */
    Optional<String> masterKey();
}
