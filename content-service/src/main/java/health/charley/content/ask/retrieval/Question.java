package health.charley.content.ask.retrieval;

import health.charley.content.ask.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as retrieval reads it.
 *
 * @param meanings what its words mean that say something
 * @param asksForAmount whether only a number answers it
 * @param asksForDiagnosis whether it asks what the asker has, which no page can know
 * @param judgements what it asks to be judged, such as whether something is safe
 */
record Question(
        String text,
        Set<String> meanings,
        boolean asksForAmount,
        boolean asksForDiagnosis,
        List<QuestionWords.Judgement> judgements) {
    Question {
        judgements = List.copyOf(judgements);
    }

    static Question of(String text, QuestionWords reading) {
        var words = Words.of(text);
        return new Question(
                text,
                Stream.concat(
                                words.stream()
                                        .filter(word -> !reading.isEmpty(word))
                                        .map(reading::meaning),
                                reading.meaningsTogether(words))
                        .collect(Collectors.toUnmodifiableSet()),
                reading.asksForAmount(words),
                reading.asksForDiagnosis(words),
                reading.judgements(words));
    }

    /** Whether it names anything that a whole page is not about anyway. */
    boolean goesBeyond(Set<String> subject) {
        return !subject.containsAll(meanings);
    }

    boolean saysNothing() {
        return meanings.isEmpty();
    }
}
