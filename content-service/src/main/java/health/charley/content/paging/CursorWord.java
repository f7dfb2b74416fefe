package health.charley.content.paging;

import health.charley.edge.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place where a list goes on, as an opaque word that clients hand back unread. */
public final class CursorWord {
    /** What a cursor that was made up is told, wherever it stands. */
    public static final String REFUSAL = "The cursor is not one that this list gave out.";

    private CursorWord() {}

    public static String of(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** The place in a word of this very list, read by its shape; nothing for any other word. */
    public static Optional<MatchResult> read(String word, Pattern shape) {
        var place = decoded(word);
        return Optional.of(shape.matcher(place))
                .filter(Matcher::matches)
                .filter(matched -> of(place).equals(word))
                .map(Matcher::toMatchResult);
    }

    /** As {@link #read}, of the query parameter {@code cursor}, which is refused when it was made up. */
    public static Optional<MatchResult> parameter(Optional<String> word, Pattern shape) {
        return word.map(given -> read(given, shape).orElseThrow(() -> Problems.badParameter("cursor", REFUSAL)));
    }

    private static String decoded(String word) {
        try {
            return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
