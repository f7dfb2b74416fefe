package health.charley.content.worklist;

import health.charley.content.page.Page;
import health.charley.content.paging.CursorWord;
import health.charley.edge.problem.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where the list of due reviews goes on: after a page that is due on a day. */
record DueCursor(LocalDate day, long id) {
    private static final Pattern SHAPE = Pattern.compile("due:([0-9]{4}-[0-9]{2}-[0-9]{2}):([0-9]{1,18})");
    private static final DueCursor START = new DueCursor(LocalDate.of(1, 1, 1), 0);

    static DueCursor parse(Optional<String> word) {
        return CursorWord.parameter(word, SHAPE).map(DueCursor::of).orElse(START);
    }

    /** The cursor behind the last page of a part, cut from pages read one beyond the limit; null at the end. */
    static String next(List<Page> oneMore, int limit) {
        if (oneMore.size() <= limit) {
            return null;
        }
        var last = oneMore.get(limit - 1);
        return CursorWord.of("due:" + last.live().orElseThrow().dates().nextReview() + ":" + last.id());
    }

    private static DueCursor of(MatchResult place) {
        try {
            return new DueCursor(LocalDate.parse(place.group(1)), Long.parseLong(place.group(2)));
        } catch (DateTimeException noSuchDay) {
            throw Problems.badParameter("cursor", CursorWord.REFUSAL);
        }
    }
}
