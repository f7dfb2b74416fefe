package health.charley.content.worklist;

import health.charley.content.page.Page;
import health.charley.edge.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the list of due reviews goes on: after a page that is due on a day. Clients hand it back unread. */
record DueCursor(LocalDate day, long id) {
    private static final Pattern SHAPE = Pattern.compile("due:([0-9]{4}-[0-9]{2}-[0-9]{2}):([0-9]{1,18})");
    private static final DueCursor START = new DueCursor(LocalDate.of(1, 1, 1), 0);

    static DueCursor parse(Optional<String> word) {
        return word.map(DueCursor::parse).orElse(START);
    }

    /** The cursor behind the last page of a part, cut from pages read one beyond the limit; null at the end. */
    static String next(List<Page> oneMore, int limit) {
        if (oneMore.size() <= limit) {
            return null;
        }
        var last = oneMore.get(limit - 1);
        var day = last.live().orElseThrow().dates().nextReview();
        var text = "due:" + day + ":" + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static DueCursor parse(String word) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            var matcher = SHAPE.matcher(text);
            if (matcher.matches()) {
                return new DueCursor(LocalDate.parse(matcher.group(1)), Long.parseLong(matcher.group(2)));
            }
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            // said below, as for every other word that is not a cursor
        }
        throw Problems.badParameter("cursor", "The cursor is not one that this list gave out.");
    }
}
