package health.charley.content.ask.rating;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is known of an answer when it is rated, by keys of the database.
 *
 * @param revision of the page that was asked
 * @param quotes the sections quoted, in their order
 */
record RatedAnswer(long revision, List<QuotedSection> quotes) {
    RatedAnswer {
        quotes = List.copyOf(quotes);
    }

    /** A section of a revision. */
    record QuotedSection(long revision, String section) {}

    /** As a token carries it: {@code 12;12#self-care;14#treatments}. */
    String written(int atMost) {
        var whole = quotes.stream()
                .map(quote -> ";" + quote.revision() + "#" + quote.section())
                .collect(Collectors.joining("", Long.toString(revision), ""));
        return whole.length() <= atMost ? whole : fewer().written(atMost);
    }

    static RatedAnswer read(String written) {
        var parts = written.split(";");
        return new RatedAnswer(
                Long.parseLong(parts[0]),
                Arrays.stream(parts).skip(1).map(RatedAnswer::quote).toList());
    }

    /** Without the last quote; a page whose sections have very long ids has no room for three. */
    private RatedAnswer fewer() {
        return new RatedAnswer(revision, quotes.subList(0, quotes.size() - 1));
    }

    private static QuotedSection quote(String part) {
        var at = part.indexOf('#');
        return new QuotedSection(Long.parseLong(part.substring(0, at)), part.substring(at + 1));
    }
}
