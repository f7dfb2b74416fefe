package health.charley.content.ask.phrasing;

import health.charley.content.ask.retrieval.Embedder;
import health.charley.content.ask.words.Stem;
import health.charley.content.ask.words.Words;
import health.charley.content.markdown.TextBlock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a sentence says what one sentence of its quotes says, and nothing else. It must be plain text; its words must be
 * words of that sentence in the same order and most of them; every number, denial, condition and "may" must be kept, each
 * in front of the same word; and the two must lie near each other as vectors. What is left to a language model is
 * to shorten and to join: enough to read better, too little to say something new.
 */
final class FaithfulnessCheck {
    private static final int LONGEST = 400;

    /** No markup, no address, no code. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ,.;:'\"’“”()%°/–—!?-]+");

    private static final Pattern ADDRESS = Pattern.compile("(?i)www\\.|://");

    /** Words that may be added or left out without a change of meaning. */
    private static final Set<String> FREE = Set.of(
            "a", "an", "the", "is", "are", "be", "it", "its", "they", "this", "that", "these", "of", "to", "in", "on",
            "at", "for", "with", "by", "as", "you", "your", "their", "from", "do", "s");

    /** Words on which a sentence turns. None may be added, left out or moved. */
    private static final Set<String> HINGES = stems(
            "not",
            "no",
            "never",
            "dont",
            "cannot",
            "cant",
            "nor",
            "neither",
            "without",
            "unless",
            "if",
            "only",
            "unlikely",
            "except",
            "but",
            "before",
            "until",
            "may",
            "might",
            "can",
            "could",
            "should",
            "must",
            "often",
            "mostly",
            "sometimes",
            "seldom",
            "hardly",
            "some",
            "most",
            "many",
            "few",
            "all",
            "stop",
            "avoid",
            "or",
            "rather",
            "than",
            "instead",
            "little",
            "less",
            "least",
            "more",
            "much",
            "too",
            "within",
            "under",
            "over",
            "after",
            "always",
            "usually",
            "rarely",
            "nobody",
            "none",
            "nothing");

    /** How many of the quoted sentence's words must be kept. */
    private static final double MOST_WORDS = 0.75;

    private static final double LIKE_ENOUGH = 0.7;

    private final Function<String, Optional<float[]>> vector;

    FaithfulnessCheck(Function<String, Optional<float[]>> vector) {
        this.vector = vector;
    }

    boolean holds(PhrasedSentence sentence, List<String> quotes) {
        return isPlain(sentence.text())
                && !sentence.quotes().isEmpty()
                && sentence.quotes().stream().allMatch(number -> number >= 1 && number <= quotes.size())
                && sentence.quotes().stream()
                        .flatMap(number -> TextBlock.sentences(quotes.get(number - 1)).stream())
                        .anyMatch(source -> says(sentence.text(), source));
    }

    private static Set<String> stems(String... words) {
        return Arrays.stream(words).map(Stem::of).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST
                && PLAIN.matcher(text).matches()
                && !ADDRESS.matcher(text).find();
    }

    private boolean says(String text, String source) {
        var said = telling(text);
        var quoted = telling(source);
        return isInOrder(said, quoted)
                && said.size() >= MOST_WORDS * quoted.size()
                && hinges(said).equals(hinges(quoted))
                && isLike(text, source);
    }

    /** The words that matter, without endings; every denial is {@code not}. */
    private static List<String> telling(String text) {
        return Words.of(text).stream()
                .filter(word -> !FREE.contains(word))
                .map(word -> word.equals("dont") ? "not" : Stem.of(word))
                .toList();
    }

    /** Whether the one list is the other with some words left out. */
    private static boolean isInOrder(List<String> some, List<String> all) {
        var at = 0;
        for (var word : all) {
            if (at < some.size() && some.get(at).equals(word)) {
                at++;
            }
        }
        return !some.isEmpty() && at == some.size();
    }

    /** Each hinge and number with the word after it. */
    private static List<String> hinges(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(at -> HINGES.contains(words.get(at))
                        || Character.isDigit(words.get(at).charAt(0)))
                .mapToObj(at -> words.get(at) + " " + (at + 1 < words.size() ? words.get(at + 1) : ""))
                .toList();
    }

    private boolean isLike(String text, String source) {
        return vector.apply(text)
                .flatMap(one -> vector.apply(source).map(other -> Embedder.likeness(one, other)))
                .filter(likeness -> likeness >= LIKE_ENOUGH)
                .isPresent();
    }
}
