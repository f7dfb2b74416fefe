package health.charley.content.reading;

import health.charley.edge.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a list goes on: after a slug. Clients get it as an opaque word and hand it back unread. */
record Cursor(String after) {
    private static final String PREFIX = "after:";
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[a-z0-9]+(-[a-z0-9]+)*");

    /** Before every slug. */
    static final Cursor START = new Cursor("");

    static Cursor parse(Optional<String> word) {
        return word.map(Cursor::parse).orElse(START);
    }

    private static Cursor parse(String word) {
        var text = decoded(word);
        if (!SHAPE.matcher(text).matches()
                || !new Cursor(text.substring(PREFIX.length())).word().equals(word)) {
            throw Problems.badParameter("cursor", "The cursor is not one that this list gave out.");
        }
        return new Cursor(text.substring(PREFIX.length()));
    }

    String word() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((PREFIX + after).getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String word) {
        try {
            return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
