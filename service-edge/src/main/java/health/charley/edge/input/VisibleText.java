package health.charley.edge.input;

import java.util.regex.Pattern;

/** Text of which a reader sees something: not of spaces alone, nor of characters without a shape of their own. */
public final class VisibleText {
    /** Any text with one character to see, as a constraint takes it. */
    public static final String REGEXP = "(?s).*[^\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Mn}\\u115F\\u1160\\u2800\\u3164\\uFFA0].*";

    private static final Pattern PATTERN = Pattern.compile(REGEXP);

    private VisibleText() {}

    /** Whether there is something to see. */
    public static boolean isVisible(String text) {
        return PATTERN.matcher(text).matches();
    }

    /** How many characters a text has as people and contracts count them: Unicode code points. */
    public static int lengthOf(String text) {
        return text.codePointCount(0, text.length());
    }
}
