package health.charley.content.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups of phrases that mean the same. A plural counts as its singular, a phrase written as one word ({@code charleyhorse}) as
 * the phrase, and what holds no word is no phrase.
 */
record Synonyms(List<List<List<String>>> groups) {

    static Synonyms ofPhrases(Collection<List<String>> groups) {
        return new Synonyms(groups.stream()
                .map(group -> group.stream()
                        .map(phrase -> QueryWords.of(phrase).words())
                        .filter(phrase -> !phrase.isEmpty())
                        .toList())
                .toList());
    }

    /** How many words from this place on make up a phrase that is in a group; 0 when none do. */
    int longestAt(List<String> words, int at) {
        return IntStream.rangeClosed(at + 1, words.size())
                .filter(end -> groups.stream().anyMatch(group -> holds(group, words.subList(at, end))))
                .map(end -> end - at)
                .max()
                .orElse(0);
    }

    /** The other phrases of the groups that this one is in. */
    List<List<String>> of(List<String> phrase) {
        return groups.stream()
                .filter(group -> holds(group, phrase))
                .flatMap(List::stream)
                .filter(other -> !singular(other).equals(singular(phrase)))
                .distinct()
                .toList();
    }

    /** Whether a word stands in any phrase: it is right as typed, though no page may have it. */
    boolean know(String word) {
        return groups.stream()
                .flatMap(List::stream)
                .anyMatch(phrase -> singular(phrase).contains(singular(word)) || isSame(phrase, List.of(word)));
    }

    private static boolean holds(List<List<String>> group, List<String> phrase) {
        return group.stream().anyMatch(member -> isSame(member, phrase));
    }

    private static boolean isSame(List<String> one, List<String> other) {
        return String.join("", singular(one)).equals(String.join("", singular(other)));
    }

    private static List<String> singular(List<String> phrase) {
        return phrase.stream().map(Synonyms::singular).toList();
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
