package health.charley.content.desk;

import health.charley.edge.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in a list, after which it goes on. Clients get it as an opaque word, the cursor, and hand it back unread. */
public final class Place {
    private static final String PREFIX = "after:";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Place() {}

    /** The number that a cursor names, or where the list begins. */
    public static long number(Optional<String> cursor, long start) {
        return cursor.map(word -> Long.parseLong(read(word, NUMBER))).orElse(start);
    }

    /** The id that a cursor names, or the text before all ids. */
    public static String id(Optional<String> cursor) {
        return cursor.map(word -> read(word, ID)).orElse("");
    }

    static String word(Object place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((PREFIX + place).getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String word, Pattern shape) {
        var text = decoded(word);
        var place = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "";
        if (!shape.matcher(place).matches() || !word(place).equals(word)) {
            throw Problems.badParameter("cursor", "The cursor is not one that this list gave out.");
        }
        return place;
    }

    private static String decoded(String word) {
        try {
            return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
