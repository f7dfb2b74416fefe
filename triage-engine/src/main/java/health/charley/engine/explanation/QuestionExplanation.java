package health.charley.engine.explanation;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import health.charley.engine.selection.ExpectedGain;
import java.util.List;
import java.util.Objects;

/**
 * Why a question is worth asking now.
 *
 * @param whyNow why it comes now
 * @param effects what each answer would lead to
 */
public record QuestionExplanation(Question question, ExpectedGain gain, WhyNow whyNow, List<AnswerEffect> effects) {

    /**
     * What one answer would lead to.
     *
     * @param leading id of the condition that would then come first
     * @param probability its post-test probability, 0 to 1
     */
    public record AnswerEffect(String value, CareLevel level, String leading, double probability) {
        public AnswerEffect {
            Objects.requireNonNull(value);
            Objects.requireNonNull(level);
            Objects.requireNonNull(leading);
        }
    }

    public QuestionExplanation {
        Objects.requireNonNull(question);
        Objects.requireNonNull(gain);
        Objects.requireNonNull(whyNow);
        effects = List.copyOf(effects);
    }

    /** Whether one answer would bring other advice than another. */
    public boolean couldChangeAdvice() {
        return effects.stream().map(AnswerEffect::level).distinct().count() > 1;
    }
}
