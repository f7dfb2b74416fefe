package health.charley.history.share;

import static java.nio.charset.StandardCharsets.US_ASCII;

import health.charley.history.sealing.DataKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** The secret of a link: 256 random bits in Base64url. So much chance needs no slow hash: nobody can try them out. */
record Token(String text) {
    static final String FORM = "^[A-Za-z0-9_-]{43}$";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Token random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /** The one of a link that was asked for under a key: told again to whoever has the key, and to nobody else. */
    static Token of(DataKey dataKey, UUID share, String key) {
        return of(dataKey.secret("link", share + "\n" + key));
    }

    private static Token of(byte[] bytes) {
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored: it finds the link and does not open it. */
    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256.", absent);
        }
    }
}
