package health.charley.content.reading;

import health.charley.content.paging.CursorWord;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a list of pages goes on: after a slug. */
record Cursor(String after) {
    private static final Pattern SHAPE = Pattern.compile("after:([a-z0-9]+(?:-[a-z0-9]+)*)");

    /** Before every slug. */
    static final Cursor START = new Cursor("");

    static Cursor parse(Optional<String> word) {
        return CursorWord.parameter(word, SHAPE)
                .map(place -> new Cursor(place.group(1)))
                .orElse(START);
    }

    String word() {
        return CursorWord.of("after:" + after);
    }
}
