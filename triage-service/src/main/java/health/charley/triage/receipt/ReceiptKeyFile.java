package health.charley.triage.receipt;

import health.charley.edge.secret.SecretFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.lang.JoseException;

/** A file that holds one Ed25519 key as a JSON Web Key. A private key is refused where its file is open to others. */
final class ReceiptKeyFile {
    private final SecretFile file;

    ReceiptKeyFile(Path path) {
        this.file = new SecretFile(path);
    }

    boolean exists() {
        return file.exists();
    }

    /** Makes a key and keeps it where only the owner of the file can read it. A key that is there already stays. */
    void create() {
        try {
            var key = OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519);
            file.create(key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        } catch (JoseException e) {
            throw new IllegalStateException("Every Java runtime since 15 makes Ed25519 keys.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The receipt key cannot be written to '" + file.path() + "'.", e);
        }
    }

    /** The private key, named by its thumbprint (RFC 7638). */
    OctetKeyPairJsonWebKey privateKey() {
        refuseOpenFile();
        var key = read();
        if (key.getPrivateKey() == null) {
            throw fault("holds no private key.");
        }
        return key;
    }

    /** The public half of a key that signed before. */
    OctetKeyPairJsonWebKey publicKey() {
        return read();
    }

    private OctetKeyPairJsonWebKey read() {
        try {
            var key = JsonWebKey.Factory.newJwk(file.read());
            if (key instanceof OctetKeyPairJsonWebKey pair && isEd25519(pair)) {
                pair.setKeyId(pair.calculateBase64urlEncodedThumbprint("SHA-256"));
                return pair;
            }
        } catch (JoseException e) {
            throw notAKey();
        } catch (IOException e) {
            throw fault("cannot be read.");
        }
        throw notAKey();
    }

    private static boolean isEd25519(OctetKeyPairJsonWebKey pair) {
        return OctetKeyPairJsonWebKey.SUBTYPE_ED25519.equals(
                pair.toParams(OutputControlLevel.PUBLIC_ONLY).get("crv"));
    }

    private void refuseOpenFile() {
        try {
            if (file.isTooOpen()) {
                throw fault("is open to others; make it readable by its owner alone (600) or by its group too (640).");
            }
        } catch (IOException e) {
            throw fault("cannot be read.");
        }
    }

    private ReceiptKeyException notAKey() {
        return fault("must hold an Ed25519 JSON Web Key.");
    }

    private ReceiptKeyException fault(String what) {
        return new ReceiptKeyException("The receipt key file '" + file.path() + "' " + what);
    }
}
