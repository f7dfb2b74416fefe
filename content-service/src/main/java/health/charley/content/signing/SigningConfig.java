package health.charley.content.signing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Which key the service signs with. */
@ConfigMapping(prefix = "charley.content")
interface SigningConfig {

    /** File of the key, 32 random bytes in Base64; of mode 600, or 640 where it is a mounted secret. */
    Path signingKeyFile();

    /** Whether a missing key is made. Off, because a lost key should be noticed and not be replaced in silence. */
    @WithDefault("false")
    boolean createSigningKey();
}
