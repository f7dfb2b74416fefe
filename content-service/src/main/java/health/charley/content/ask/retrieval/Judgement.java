package health.charley.content.ask.retrieval;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.content.ask.words.Words;
import health.charley.content.page.Aspect;
import java.util.List;
import java.util.Set;

/**
 * A question that only a sentence of some kind answers, such as one that judges whether something is safe.
 *
 * @param asked words that ask so
 * @param said words of which a sentence that answers holds one
 * @param aspects the aspects of which sections are of that kind anyway, such as that on treatments where advice is asked for
 * @param offCards whether signs on care cards never answer, since they tell of the asker
 * @param unneeded words of the question that a sentence of the kind need not repeat
 */
record Judgement(
        List<String> asked,
        List<String> said,
        List<Aspect> aspects,
        @JsonProperty("off-cards") boolean offCards,
        Set<String> unneeded) {
    Judgement {
        aspects = aspects == null ? List.of() : List.copyOf(aspects);
        unneeded = unneeded == null ? Set.of() : Set.copyOf(unneeded);
    }

    boolean isIn(String text) {
        return QuestionWords.holdsAny(Words.of(text), said);
    }

    /** Whether it is advice, which whole sections give. */
    boolean isAdvice() {
        return !aspects.isEmpty();
    }

    boolean isOf(Aspect aspect) {
        return aspects.contains(aspect);
    }
}
