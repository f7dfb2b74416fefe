package health.charley.content.signing;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * What a signed token is good for, and for how long.
 *
 * @param name kebab-case; a token of one name is refused for every other
 * @param lifetime from the moment it is handed out
 */
public record Purpose(String name, Duration lifetime) {
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    public Purpose {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a purpose is named in kebab-case: " + name);
        }
        if (lifetime.isNegative() || lifetime.isZero()) {
            throw new IllegalArgumentException("a token lives for some time: " + lifetime);
        }
    }
}
