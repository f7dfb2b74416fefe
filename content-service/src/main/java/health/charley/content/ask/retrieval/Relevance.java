package health.charley.content.ask.retrieval;

import health.charley.content.ask.retrieval.IndexedPage.IndexedPassage;
import health.charley.content.ask.retrieval.IndexedPage.IndexedSentence;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Whether a passage answers a question. It does when everything that the question is about is said in the passage or is what
 * the whole page is about, and when it is like the question by the vectors as well. Likeness alone does not do: "Do bananas help
 * against cramps?" is very like "Leg cramps are very common". The two thresholds were set on the calibration half of the test's
 * questions.
 */
final class Relevance {
    /** The least likeness to a question whose words are in the passage. */
    private static final double LIKE_ENOUGH = 0.35;

    /** The least likeness to a question that is about the page's subject and names nothing else. */
    private static final double LIKE_ENOUGH_ALONE = 0.6;

    private final Question question;
    private final Optional<float[]> vector;

    Relevance(Question question, Optional<float[]> vector) {
        this.question = question;
        this.vector = vector;
    }

    /** The sentence by which a passage answers, if it does. */
    Optional<IndexedSentence> answering(IndexedPage page, IndexedPassage passage) {
        var specific = new HashSet<>(question.meanings());
        specific.removeAll(page.subject());
        if (!passage.meanings().containsAll(specific) || (specific.isEmpty() && vector.isEmpty())) {
            return Optional.empty();
        }
        var least = specific.isEmpty() ? LIKE_ENOUGH_ALONE : LIKE_ENOUGH;
        return passage.sentences().stream()
                .filter(sentence -> !question.asksForAmount() || givesAmount(sentence, specific))
                .max(Comparator.comparingDouble(sentence -> likeness(sentence).orElse(0)))
                .filter(sentence -> likeness(sentence).orElse(1) >= least);
    }

    private static boolean givesAmount(IndexedSentence sentence, Set<String> specific) {
        return Numbers.areIn(sentence.text()) && sentence.meanings().containsAll(specific);
    }

    /** How like the question a sentence is, alone or under its heading; nothing without vectors. */
    OptionalDouble likeness(IndexedSentence sentence) {
        return vector.stream()
                .flatMapToDouble(asked -> sentence.vectors().stream().mapToDouble(own -> Embedder.likeness(asked, own)))
                .max();
    }
}
