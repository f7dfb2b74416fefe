package health.charley.content.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of this deployment, the same in all its replicas. It is read at the start: without it the service does not
 * start. Signatures are HMAC-SHA256 (RFC 2104) over a purpose and a text, so that what is signed for one purpose means
 * nothing for another.
 */
@Startup
@Singleton
public class SigningKey {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    SigningKey(SigningConfig config) {
        var file = new SigningKeyFile(config.signingKeyFile());
        if (!file.exists() && !config.createSigningKey()) {
            throw new SigningKeyException("The signing key file '" + config.signingKeyFile() + "' is missing. Put the"
                    + " key there, or let one be made with charley.content.create-signing-key=true.");
        }
        if (!file.exists()) {
            file.create();
        }
        key = new SecretKeySpec(file.key(), ALGORITHM);
    }

    /**
     * A name for something that must not be named, such as a person who votes: 64 hex digits, always the same for the same
     * thing and purpose, which nobody without the key can trace back or make.
     *
     * @param purpose kebab-case
     */
    public String pseudonym(String purpose, String of) {
        return HexFormat.of().formatHex(sign(purpose + " pseudonym", of));
    }

    /** The 32 bytes of the signature. The purpose holds no line break, so no two pairs give the same text. */
    byte[] sign(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((purpose + "\n" + text).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HMAC-SHA256.", e);
        }
    }
}
