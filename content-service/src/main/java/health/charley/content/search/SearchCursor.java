package health.charley.content.search;

import health.charley.content.paging.CursorWord;
import health.charley.edge.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Where the results of a search go on: after a score and a page. It holds whether all words or any were looked for, and a
 * check sum of the search, since in another one the place would mean nothing.
 */
record SearchCursor(boolean partial, int score, long page) {
    private static final Pattern SHAPE = Pattern.compile("(all|any) ([0-9]{1,8}) ([0-9]{1,18}) ([0-9a-f]{1,8})");

    static Optional<SearchCursor> of(SearchRequest request) {
        return Optional.ofNullable(request.cursor()).map(word -> parse(word, request));
    }

    private static SearchCursor parse(String word, SearchRequest request) {
        return CursorWord.read(word, SHAPE)
                .filter(place -> place.group(4).equals(checkSum(request)))
                .map(place -> new SearchCursor(
                        place.group(1).equals("any"), Integer.parseInt(place.group(2)), Long.parseLong(place.group(3))))
                .orElseThrow(() -> Problems.badRequest("#/cursor", CursorWord.REFUSAL));
    }

    String word(SearchRequest request) {
        return CursorWord.of((partial ? "any " : "all ") + score + " " + page + " " + checkSum(request));
    }

    private static String checkSum(SearchRequest request) {
        var search = request.query() + "\n" + request.language() + "\n" + request.wantedKinds();
        var sum = new CRC32();
        sum.update(search.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
