package health.charley.content.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words that someone typed, in lower case: letters and digits only, so that nothing of them is an operator. */
record QueryWords(List<String> words) {
    private static final int MOST_WORDS = 16;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

    QueryWords {
        words = List.copyOf(words);
    }

    /** The words that are not of a sort. */
    QueryWords without(Predicate<String> sort) {
        return new QueryWords(words.stream().filter(sort.negate()).toList());
    }

    static QueryWords of(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var all = WORD.matcher(text).results().map(MatchResult::group).toList();
        var telling =
                all.stream().filter(word -> !OrdinaryWords.tellNothing(word)).toList();
        return new QueryWords(
                (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).toList());
    }
}
