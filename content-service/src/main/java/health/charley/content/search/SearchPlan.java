package health.charley.content.search;

import health.charley.content.paging.CursorWord;
import health.charley.edge.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * How a search goes on: whether some of the words are enough, whether very many pages fit, and after which score and page.
 * As a cursor it also holds a check sum of the search, since in another one the place would mean nothing.
 */
record SearchPlan(boolean partial, boolean broad, int score, long page) {
    private static final Pattern SHAPE =
            Pattern.compile("(all|any) (broad|whole) ([0-9]{1,7}) ([0-9]{1,18}) ([0-9a-f]{1,8})");

    static SearchPlan start(boolean partial, boolean broad) {
        return new SearchPlan(partial, broad, Integer.MAX_VALUE, 0);
    }

    /** The plan in the cursor of a request; nothing when it asks for the first part. */
    static Optional<SearchPlan> of(SearchRequest request) {
        return Optional.ofNullable(request.cursor())
                .map(word -> CursorWord.read(word, SHAPE)
                        .filter(place -> place.group(5).equals(checkSum(request)))
                        .map(SearchPlan::from)
                        .orElseThrow(() -> Problems.badRequest("#/cursor", CursorWord.REFUSAL)));
    }

    private static SearchPlan from(MatchResult place) {
        return new SearchPlan(
                place.group(1).equals("any"),
                place.group(2).equals("broad"),
                Integer.parseInt(place.group(3)),
                Long.parseLong(place.group(4)));
    }

    SearchPlan after(FoundEntry last) {
        return new SearchPlan(partial, broad, last.score(), last.page());
    }

    String query(SearchTerms terms) {
        return partial ? terms.any() : terms.all();
    }

    String cursor(SearchRequest request) {
        return CursorWord.of((partial ? "any " : "all ") + (broad ? "broad " : "whole ") + score + " " + page + " "
                + checkSum(request));
    }

    private static String checkSum(SearchRequest request) {
        var search = request.query() + "\n" + request.language() + "\n" + request.wantedKinds();
        var sum = new CRC32();
        sum.update(search.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
