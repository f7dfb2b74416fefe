package health.charley.content.story;

import java.util.regex.Pattern;

/**
 * Text without the characters that nobody sees: controls of direction, by which a name could turn the page's own words
 * around, zero-width and filler characters. A joiner or non-joiner after a letter or picture stays, because Persian,
 * languages of India and emoji are written with them.
 */
final class VisibleText {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]|[\\u034F\\u115F\\u1160\\u2800\\u3164\\uFFA0]");

    /** Of a picture, which takes two chars, the second alone is looked at: a surrogate. */
    private static final Pattern LOOSE_JOINER =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{So}\\p{Sk}\\p{Cs}])[\\u200C\\u200D]+");

    private VisibleText() {}

    static String of(String typed) {
        return LOOSE_JOINER.matcher(UNSEEN.matcher(typed).replaceAll("")).replaceAll("");
    }
}
