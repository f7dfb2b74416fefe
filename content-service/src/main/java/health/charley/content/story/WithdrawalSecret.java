package health.charley.content.story;

import static java.nio.charset.StandardCharsets.US_ASCII;

import health.charley.content.signing.SigningKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What the author alone knows of a story: 32 bytes in Base64url, of which only the hash is kept. They are drawn from the form
 * that the story came with, under the key of this deployment: who sends it once more, with a double click or by reloading,
 * gets the same, and nobody else can find it out.
 */
record WithdrawalSecret(String text) {
    private static final String PURPOSE = "story-withdrawal";

    static WithdrawalSecret of(String form, SigningKey key) {
        var bytes = HexFormat.of().parseHex(key.pseudonym(PURPOSE, form));
        return new WithdrawalSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** So long a text that nobody can guess needs no slow hash. */
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
