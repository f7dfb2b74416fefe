package health.charley.content.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;

import health.charley.edge.problem.Problems;
import java.util.Base64;
import java.util.regex.Pattern;

/** A place in the list of deliveries: the number of the last one seen. On the wire it is opaque. */
final class DeliveryCursor {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private DeliveryCursor() {}

    static String after(long number) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Long.toString(number).getBytes(US_ASCII));
    }

    /** The number that a cursor names; without a cursor, one after all. */
    static long number(String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        var number = decoded(cursor);
        if (!NUMBER.matcher(number).matches() || !after(Long.parseLong(number)).equals(cursor)) {
            throw Problems.badParameter("cursor", "The cursor is not one that this list gave out.");
        }
        return Long.parseLong(number);
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
