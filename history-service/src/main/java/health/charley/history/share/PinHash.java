package health.charley.history.share;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The slow hash of a PIN: PBKDF2 with HMAC-SHA-512 (RFC 8018 §5.2), as {@code salt (16 bytes) | hash (32)}. A PIN has few
 * digits, so the hash only delays whoever has the database and the person's key; wrong tries are what is counted.
 */
final class PinHash {
    /** By the OWASP Password Storage Cheat Sheet of 2023 for this function. */
    private static final int ITERATIONS = 210_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PinHash() {}

    static byte[] of(String pin) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return ByteBuffer.allocate(SALT_BYTES + HASH_BYTES)
                .put(salt)
                .put(hash(pin, salt))
                .array();
    }

    static boolean matches(byte[] stored, String pin) {
        var salt = Arrays.copyOf(stored, SALT_BYTES);
        return MessageDigest.isEqual(Arrays.copyOfRange(stored, SALT_BYTES, stored.length), hash(pin, salt));
    }

    private static byte[] hash(String pin, byte[] salt) {
        try {
            var spec = new PBEKeySpec(pin.toCharArray(), salt, ITERATIONS, HASH_BYTES * Byte.SIZE);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java has PBKDF2.", absent);
        }
    }
}
