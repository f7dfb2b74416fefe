package health.charley.content.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page must say: for each term its words, or else one of the phrases that mean the same. */
record SearchTerms(List<Term> terms) {
    /** Shorter words stand for themselves only: as beginnings they would fit everything. */
    static final int SHORTEST_BEGINNING = 3;

    /** One or several words, what they may grow to, and other phrases for them. */
    record Term(List<String> words, WholeWords wholeWords, List<List<String>> synonyms) {
        Term {
            words = List.copyOf(words);
            synonyms = List.copyOf(synonyms);
        }

        /** In the language of {@code to_tsquery}. Words are letters and digits, so a quote ends nowhere else. */
        private String query() {
            var typed = words.stream().map(this::beginning).collect(Collectors.joining(" & ", "(", ")"));
            var others = synonyms.stream().map(Term::phrase);
            return Stream.concat(Stream.of(typed), others).collect(Collectors.joining(" | ", "(", ")"));
        }

        private String beginning(String word) {
            var typed = "'" + word + (word.length() < SHORTEST_BEGINNING ? "'" : "':*");
            var whole = wholeWords.of(word).stream().map(one -> "'" + one + "'").toList();
            return whole.isEmpty() ? typed : "(" + typed + " | " + String.join(" | ", whole) + ")";
        }

        private static String phrase(List<String> words) {
            return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" <-> ", "(", ")"));
        }
    }

    /** The longest phrases with synonyms first, the other words one by one. */
    static SearchTerms of(QueryWords query, Synonyms synonyms, WholeWords wholeWords) {
        var terms = new ArrayList<Term>();
        var words = query.words();
        for (var at = 0; at < words.size(); ) {
            var length = Math.max(1, synonyms.longestAt(words, at));
            var taken = words.subList(at, at + length);
            terms.add(new Term(taken, wholeWords, synonyms.of(taken)));
            at += length;
        }
        return new SearchTerms(List.copyOf(terms));
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The query that a page with every term fits. */
    String all() {
        return terms.stream().map(Term::query).collect(Collectors.joining(" & "));
    }

    /** The query that a page with any of the terms fits. */
    String any() {
        return terms.stream().map(Term::query).collect(Collectors.joining(" | "));
    }
}
