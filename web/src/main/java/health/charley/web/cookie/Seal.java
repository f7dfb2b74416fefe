package health.charley.web.cookie;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.charley.web.WebConfig;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts and signs small texts with AES-256-GCM (NIST SP 800-38D), a fresh 96-bit nonce for each.
 *
 * <p>A sealed text is {@code nonce | ciphertext | tag} in unpadded base64url. Its purpose is bound in as associated data,
 * so that a text sealed for one purpose does not open for another.
 */
@Singleton
public final class Seal {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    Seal(WebConfig config) {
        this.key = derived(decoded(config.cookieKey()));
    }

    /** The text as only this server, and others with the same key, can read it. */
    public String close(String purpose, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, purpose, nonce, plain).orElseThrow();
        byte[] whole = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The text inside, or nothing when it was changed, cut, sealed with another key or for another purpose. */
    public Optional<byte[]> open(String purpose, String sealed) {
        return bytes(sealed)
                .filter(whole -> whole.length > NONCE_BYTES)
                .flatMap(whole -> run(
                        Cipher.DECRYPT_MODE,
                        purpose,
                        Arrays.copyOf(whole, NONCE_BYTES),
                        Arrays.copyOfRange(whole, NONCE_BYTES, whole.length)));
    }

    private Optional<byte[]> run(int mode, String purpose, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(UTF_8));
            return Optional.of(cipher.doFinal(input));
        } catch (GeneralSecurityException broken) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(String sealed) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(sealed));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] decoded(String cookieKey) {
        byte[] secret = bytes(cookieKey.replace('+', '-').replace('/', '_')).orElse(new byte[0]);
        if (secret.length != KEY_BYTES) {
            throw new IllegalArgumentException("charley.web.cookie-key must be 32 random bytes in Base64.");
        }
        return secret;
    }

    /** The configured secret also protects the sign-in session; each use has a key of its own. */
    private static SecretKeySpec derived(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal("charley cookies 1".getBytes(UTF_8)), "AES");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256.", missing);
        }
    }
}
