package health.charley.triage.assessment;

import health.charley.engine.explanation.DecisiveAnswer;
import health.charley.triage.topic.CareLevelView;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer to an open question that alone would change the advice. */
@Schema(
        name = "DecisiveAnswer",
        description = "One answer to an open question that alone would change the care level advised. What"
                + " would lower it is said only of what a person can find out about the complaint: not in"
                + " an emergency, and never of a habit or of a question that a red flag looks at.")
public record DecisiveAnswerView(
        @Schema(description = "Id of the question.", examples = "swelling") @NotNull
        String question,

        @Schema(description = "The answer.", examples = "one") @NotNull
        String value,

        @Schema(description = "The care level that would then be advised.") @NotNull
        CareLevelView careLevel,

        @Schema(description = "Whether that is more urgent than what is advised now.") @NotNull
        Boolean raises,

        @Schema(
                description = "The same as a sentence to the person.",
                examples = "If one leg is swollen: go to an emergency room now.")
        @NotNull
        String sentence) {

    public static DecisiveAnswerView from(DecisiveAnswer answer) {
        return new DecisiveAnswerView(
                answer.question().id(),
                answer.value(),
                CareLevelView.from(answer.level()),
                answer.raises(),
                answer.sentence());
    }
}
