package health.charley.content.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tokens that this deployment hands out and knows again without storing them: {@code payload.signature}, both in
 * Base64url. The payload is readable, so it must hold no secret: two times in milliseconds, a random id, the subject.
 */
@Singleton
public class SignedTokens {
    /** More than any token has. */
    public static final int MAX_LENGTH = 500;

    private static final int MAX_SUBJECT = 200;
    private static final int ID_BYTES = 16;
    private static final Pattern PAYLOAD = Pattern.compile("(\\d{1,15})\\.(\\d{1,15})\\.([\\w-]{22})\\.(.*)");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SigningKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignedTokens(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * A new token.
     *
     * @param subject what it is about, in one line of ASCII
     */
    public String issue(Purpose purpose, String subject) {
        if (!subject.matches("[ -~]{0," + MAX_SUBJECT + "}")) {
            throw new IllegalArgumentException("the subject of a token is a short line of ASCII");
        }
        var issued = clock.instant();
        var expires = issued.plus(purpose.lifetime());
        var payload = issued.toEpochMilli() + "." + expires.toEpochMilli() + "." + newId() + "." + subject;
        return signed(purpose, payload);
    }

    /** What the token says; nothing if it was not handed out here for this purpose, or has expired. */
    public Optional<SignedToken> read(Purpose purpose, String token) {
        return payload(token)
                .filter(payload -> isSame(token, signed(purpose, payload)))
                .flatMap(SignedTokens::parse)
                .filter(read -> clock.instant().isBefore(read.expiresAt()));
    }

    private String signed(Purpose purpose, String payload) {
        return ENCODER.encodeToString(payload.getBytes(UTF_8))
                + "."
                + ENCODER.encodeToString(key.sign(purpose.name() + " token", payload));
    }

    /** Compared as a whole, in a time that tells nothing: so a token has one spelling only. */
    private static boolean isSame(String given, String genuine) {
        return MessageDigest.isEqual(given.getBytes(UTF_8), genuine.getBytes(UTF_8));
    }

    private static Optional<String> payload(String token) {
        var dot = token.indexOf('.');
        if (dot < 0 || token.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<SignedToken> parse(String payload) {
        var parts = PAYLOAD.matcher(payload);
        return parts.matches()
                ? Optional.of(
                        new SignedToken(parts.group(3), parts.group(4), time(parts.group(1)), time(parts.group(2))))
                : Optional.empty();
    }

    private static Instant time(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }

    private String newId() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return ENCODER.encodeToString(bytes);
    }
}
