package health.charley.content.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.charley.content.signing.SigningKey;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of each webhook, worked out from its id and the signing key of this deployment whenever it is needed, so that no
 * database and no backup holds it. Signatures are those of Standard Webhooks 1.0.0, with a symmetric secret.
 */
@Singleton
class WebhookSecret {
    private static final String PURPOSE = "webhook-secret";
    private static final String ALGORITHM = "HmacSHA256";

    private final SigningKey key;

    WebhookSecret(SigningKey key) {
        this.key = key;
    }

    /** As receivers configure it. */
    String of(UUID webhook) {
        return "whsec_" + Base64.getEncoder().encodeToString(bytes(webhook));
    }

    /** The value of the header {@code webhook-signature}. */
    String signature(UUID webhook, String message, long seconds, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(webhook), ALGORITHM));
            var signed = mac.doFinal((message + "." + seconds + "." + body).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has HMAC-SHA256.", impossible);
        }
    }

    private byte[] bytes(UUID webhook) {
        return HexFormat.of().parseHex(key.pseudonym(PURPOSE, webhook.toString()));
    }
}
