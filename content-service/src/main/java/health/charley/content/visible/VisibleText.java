package health.charley.content.visible;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text without the characters that nobody sees: controls of direction, by which a name could turn the page's own words
 * around, zero-width and filler characters. A joiner or non-joiner after a letter or picture stays, because Persian,
 * languages of India and emoji are written with them.
 */
public final class VisibleText {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]|[\\u034F\\u115F\\u1160\\u2800\\u3164\\uFFA0]");

    /** Of a picture, which takes two chars, the second alone is looked at: a surrogate. */
    private static final Pattern LOOSE_JOINER =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{So}\\p{Sk}\\p{Cs}])[\\u200C\\u200D]+");

    private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    private VisibleText() {}

    public static String of(String typed) {
        return LOOSE_JOINER.matcher(UNSEEN.matcher(typed).replaceAll("")).replaceAll("");
    }

    /** Whether readers see nothing of a text, which may be {@code null}. */
    public static boolean isEmpty(String typed) {
        return typed == null || !SEEN.matcher(of(typed)).find();
    }

    /** What to say of the first character of a text that nobody sees; nothing where all are seen. */
    public static Optional<String> unseenIn(String typed) {
        return Stream.of(UNSEEN, LOOSE_JOINER)
                .map(pattern -> pattern.matcher(typed))
                .filter(matcher -> matcher.find())
                .map(matcher -> sentence(matcher.group().codePointAt(0)))
                .findFirst();
    }

    private static String sentence(int character) {
        return "The text holds a character that nobody sees, U+%04X. Take it out.".formatted(character);
    }
}
