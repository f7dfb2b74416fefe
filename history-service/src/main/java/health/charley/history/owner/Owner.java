package health.charley.history.owner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The owner of stored rows: the SHA-256 of the sign-in provider's issuer and the person's subject, as 64 hex digits.
 *
 * <p>OpenID Connect Core 1.0 §5.7 calls only the pair of {@code iss} and {@code sub} unique and stable: a subject alone
 * may mean somebody else at another provider, and names and addresses change hands. The hash gives every owner the same
 * short form and keeps account names out of the database; it is not a secret.
 */
public record Owner(String key) {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    public Owner {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("An owner's key is 64 hex digits.");
        }
    }

    /** The owner whom this provider knows by this subject. */
    public static Owner of(String issuer, String subject) {
        // An issuer is a URL and holds no line break, so no two pairs give the same text.
        var digest = sha256().digest((issuer + "\n" + subject).getBytes(UTF_8));
        return new Owner(HexFormat.of().formatHex(digest));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256.", absent);
        }
    }
}
