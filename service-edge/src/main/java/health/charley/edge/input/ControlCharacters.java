package health.charley.edge.input;

/**
 * Characters that no text of a request may hold: U+0000 to U+001F but tab, line feed and carriage return, U+007F, U+FFFE,
 * U+FFFF, and halves of surrogate pairs. PostgreSQL refuses U+0000, XML most of them, and nobody types any.
 */
final class ControlCharacters {

    private ControlCharacters() {}

    /** Whether the text holds one. */
    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) || isHalf(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(char c) {
        return c == 0x7F || c >= 0xFFFE || (c < 0x20 && c != '\t' && c != '\n' && c != '\r');
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
