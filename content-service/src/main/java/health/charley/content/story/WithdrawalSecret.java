package health.charley.content.story;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What the author alone knows of a story: 32 random bytes in Base64url, of which only the hash is kept. */
record WithdrawalSecret(String text) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static WithdrawalSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new WithdrawalSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** So long a random text needs no slow hash. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256.", absent);
        }
    }

    /** In a time that tells nothing. */
    boolean opens(Story story) {
        return MessageDigest.isEqual(
                sha256().getBytes(US_ASCII), story.withdrawalSha256().getBytes(US_ASCII));
    }
}
