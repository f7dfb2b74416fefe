package health.charley.content.desk;

import health.charley.content.paging.CursorWord;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in a list, after which it goes on: the number or id of the item before. */
public final class Place {
    private static final Pattern NUMBER = Pattern.compile("after:([1-9][0-9]{0,17})");
    private static final Pattern ID = Pattern.compile("after:([a-z0-9]+(?:-[a-z0-9]+)*)");

    private Place() {}

    /** The number that a cursor names, or where the list begins. */
    public static long number(Optional<String> cursor, long start) {
        return CursorWord.parameter(cursor, NUMBER)
                .map(found -> Long.parseLong(found.group(1)))
                .orElse(start);
    }

    /** The id that a cursor names, or the text before all ids. */
    public static String id(Optional<String> cursor) {
        return CursorWord.parameter(cursor, ID).map(found -> found.group(1)).orElse("");
    }

    /** The cursor that names a place. */
    public static String word(Object place) {
        return CursorWord.of("after:" + place);
    }
}
