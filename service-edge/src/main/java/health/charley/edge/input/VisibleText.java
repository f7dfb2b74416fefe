package health.charley.edge.input;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text of which a reader sees something, and text without the characters that nobody sees: controls of direction, by which
 * a name could turn the page's own words around, zero-width and filler characters. A joiner or non-joiner after a letter or
 * picture stays, because Persian, languages of India and emoji are written with them.
 */
public final class VisibleText {
    /** Letters and a symbol by their category, and empty on the page. */
    private static final String FILLERS = "\\u115F\\u1160\\u2800\\u3164\\uFFA0";

    private static final String SEEN = "[^\\s\\p{Z}\\p{C}\\p{M}" + FILLERS + "]";

    /** Any text with one character to see, as a constraint takes it. */
    public static final String REGEXP = "(?s).*" + SEEN + ".*";

    private static final Pattern ANY_SEEN = Pattern.compile(SEEN);

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]|[\\u034F" + FILLERS + "]");

    /** Of a picture, which takes two chars, the second alone is looked at: a surrogate. */
    private static final Pattern LOOSE_JOINER =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{So}\\p{Sk}\\p{Cs}])[\\u200C\\u200D]+");

    private VisibleText() {}

    /** The text without what nobody sees. */
    public static String of(String typed) {
        return LOOSE_JOINER.matcher(UNSEEN.matcher(typed).replaceAll("")).replaceAll("");
    }

    /** Whether readers see nothing of a text, which may be {@code null}. */
    public static boolean isEmpty(String typed) {
        return typed == null || !ANY_SEEN.matcher(typed).find();
    }

    /** What to say of the first character of a text that nobody sees; nothing where all are seen. */
    public static Optional<String> unseenIn(String typed) {
        return Stream.of(UNSEEN, LOOSE_JOINER)
                .map(pattern -> pattern.matcher(typed))
                .filter(matcher -> matcher.find())
                .map(matcher -> sentence(matcher.group().codePointAt(0)))
                .findFirst();
    }

    /** How many characters a text has as people and contracts count them: Unicode code points. */
    public static int lengthOf(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String sentence(int character) {
        return "The text holds a character that nobody sees, U+%04X. Take it out.".formatted(character);
    }
}
