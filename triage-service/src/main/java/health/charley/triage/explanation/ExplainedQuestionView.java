package health.charley.triage.explanation;

import health.charley.engine.explanation.QuestionExplanation;
import health.charley.engine.explanation.QuestionExplanation.AnswerEffect;
import health.charley.triage.topic.CareLevelView;
import health.charley.triage.topic.Plain;
import health.charley.triage.topic.QuestionView;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question with what each of its answers would lead to. */
@Schema(name = "ExplainedQuestion", description = "A question, and what each of its answers would lead to.")
public record ExplainedQuestionView(
        @NotNull QuestionView question,

        @NotNull WhyNowView whyNow,

        @Schema(description = "Expected fall in the entropy of the causes, in nats, zero or more.", examples = "0.21")
        @NotNull
        BigDecimal information,

        @Schema(
                description = "Expected fall in the loss of the advice, as a share of the greatest loss, zero or more.",
                examples = "0.004")
        @NotNull
        BigDecimal safety,

        @Schema(description = "Whether one answer would bring another care level than another.") @NotNull
        Boolean couldChangeAdvice,

        @Schema(
                description =
                        "What each choice would lead to, if the interview ended there; where a number is asked for,"
                                + " what whole numbers spread over its range would.")
        @NotNull
        List<AnswerEffectView> effects) {

    /** What one answer would lead to. */
    @Schema(name = "AnswerEffect", description = "What one answer would lead to.")
    public record AnswerEffectView(
            @Schema(examples = "yes") @NotNull String value,
            @NotNull CareLevelView careLevel,

            @Schema(description = "Id of the condition that would come first.", examples = "night-leg-cramps") @NotNull
            String leading,

            @Schema(description = "Its probability from 0 to 1, to four significant digits.", examples = "0.63")
            @NotNull
            BigDecimal probability) {

        static AnswerEffectView from(AnswerEffect effect) {
            return new AnswerEffectView(
                    effect.value(),
                    CareLevelView.from(effect.level()),
                    effect.leading(),
                    Plain.rounded(effect.probability()));
        }
    }

    static ExplainedQuestionView from(QuestionExplanation explanation) {
        return new ExplainedQuestionView(
                QuestionView.from(explanation.question()),
                WhyNowView.from(explanation.whyNow()),
                Plain.rounded(explanation.gain().information()),
                Plain.rounded(explanation.gain().safety()),
                explanation.couldChangeAdvice(),
                explanation.effects().stream().map(AnswerEffectView::from).toList());
    }
}
