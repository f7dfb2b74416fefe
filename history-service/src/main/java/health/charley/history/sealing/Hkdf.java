package health.charley.history.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HKDF with SHA-256 (RFC 5869), for keys of at most 32 bytes: expansion ends with its first block. Java has one of its
 * own from 25 on.
 */
final class Hkdf {
    private static final String HMAC = "HmacSHA256";
    private static final byte FIRST_BLOCK = 1;

    private Hkdf() {}

    /** The key for a purpose, of the keying material without salt. */
    static byte[] derive(byte[] material, String purpose, int bytes) {
        return expand(extract(new byte[32], material), purpose.getBytes(StandardCharsets.UTF_8), bytes);
    }

    static byte[] extract(byte[] salt, byte[] material) {
        return hmac(salt, material);
    }

    static byte[] expand(byte[] pseudorandom, byte[] info, int bytes) {
        if (bytes > 32) {
            throw new IllegalArgumentException("One block gives 32 bytes, not " + bytes + ".");
        }
        var block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = FIRST_BLOCK;
        return Arrays.copyOf(hmac(pseudorandom, block), bytes);
    }

    static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java runtime has HMAC-SHA256.", absent);
        }
    }
}
