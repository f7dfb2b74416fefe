package health.charley.content.directory;

import health.charley.content.paging.CursorWord;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a name stands among all: by its letters, then by its page and the page's order of names. */
record NamePlace(String sortKey, long page, int position) {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,18}) ([0-9]{1,9}) ([^\\x00]+)");

    /** Before every name. */
    private static final NamePlace START = new NamePlace("", 0, 0);

    static NamePlace parse(Optional<String> word) {
        return CursorWord.parameter(word, SHAPE)
                .map(place ->
                        new NamePlace(place.group(3), Long.parseLong(place.group(1)), Integer.parseInt(place.group(2))))
                .orElse(START);
    }

    String word() {
        return CursorWord.of(page + " " + position + " " + sortKey);
    }
}
