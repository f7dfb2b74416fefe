package health.charley.triage.receipt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How receipts are signed. */
@ConfigMapping(prefix = "charley.receipts")
interface ReceiptConfig {

    /** Who signs: the address under which others reach this service. */
    String issuer();

    /** File of the Ed25519 key, a private JSON Web Key; of mode 600, or 640 where it is a mounted secret. */
    Path keyFile();

    /** Whether a missing key is made. Off, because a lost key should be noticed and not be replaced in silence. */
    @WithDefault("false")
    boolean createKey();

    /** Files of keys that signed before, so that older receipts can still be checked. */
    Optional<List<Path>> retiredKeyFiles();
}
