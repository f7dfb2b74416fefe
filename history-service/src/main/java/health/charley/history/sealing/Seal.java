package health.charley.history.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce and associated data, as {@code version (1 byte) | nonce (12) |
 * ciphertext | tag (16)}.
 *
 * <p>Nonces are random: SP 800-38D §8.3 allows 2^32 of them under one key. A data key seals one person's rows, a master
 * key as many data keys as there are people.
 */
final class Seal {
    /** Bytes that sealing adds. */
    static final int OVERHEAD = 29;

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static byte[] close(SecretKey key, byte[] value, String associated) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed =
                    ByteBuffer.allocate(OVERHEAD + value.length).put(VERSION).put(nonce);
            cipher(Cipher.ENCRYPT_MODE, key, nonce, associated).doFinal(ByteBuffer.wrap(value), sealed);
            return sealed.array();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java runtime has AES-GCM.", absent);
        }
    }

    /**
     * The value that was sealed.
     *
     * @throws BrokenSealException when it was not sealed by this key with this associated data
     */
    static byte[] open(SecretKey key, byte[] sealed, String associated) {
        if (sealed.length < OVERHEAD || sealed[0] != VERSION) {
            throw new BrokenSealException("A sealed value is not in a form that is known here.");
        }
        var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
        var start = 1 + NONCE_BYTES;
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, associated).doFinal(sealed, start, sealed.length - start);
        } catch (AEADBadTagException broken) {
            throw new BrokenSealException("A sealed value does not open in its place.", broken);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java runtime has AES-GCM.", absent);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String associated)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associated.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
