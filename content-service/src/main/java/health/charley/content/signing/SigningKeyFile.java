package health.charley.content.signing;

import health.charley.edge.secret.SecretFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** A file that holds one key of 32 random bytes, in Base64. It is refused where it is open to others. */
final class SigningKeyFile {
    private static final int BYTES = 32;

    private final SecretFile file;

    SigningKeyFile(Path path) {
        this.file = new SecretFile(path);
    }

    boolean exists() {
        return file.exists();
    }

    /** Makes a key and keeps it where only the owner of the file can read it. A key that is there already stays. */
    void create() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            file.create(Base64.getEncoder().encodeToString(key) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be written to '" + file.path() + "'.", e);
        }
    }

    byte[] key() {
        try {
            if (file.isTooOpen()) {
                throw fault("is open to others; make it readable by its owner alone (600) or by its group too (640).");
            }
            var key = Base64.getDecoder().decode(file.read().strip());
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            throw notAKey();
        } catch (IOException e) {
            throw fault("cannot be read.");
        }
        throw notAKey();
    }

    private SigningKeyException notAKey() {
        return fault("must hold 32 random bytes in Base64.");
    }

    private SigningKeyException fault(String what) {
        return new SigningKeyException("The signing key file '" + file.path() + "' " + what);
    }
}
