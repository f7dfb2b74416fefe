package health.charley.triage.topic;

import health.charley.engine.answer.Answer;
import health.charley.engine.knowledge.Question.Option;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A choice to answer with. */
@Schema(name = "Option", description = "A choice to answer with.")
public record OptionView(
        @Schema(description = "What an answer sends.", examples = "calf") @NotNull
        String value,

        @Schema(description = "What a person reads.", examples = "Calf") @NotNull
        String label,

        @Schema(
                description = "What it says beside a box to tick, where several questions share one list of boxes.",
                examples = "It hurts in the calf")
        Optional<String> tick,

        @Schema(description = "True where it goes with no other choice, such as 'none'; left out otherwise.")
        Optional<Boolean> exclusive) {

    static OptionView from(Option option) {
        var goesAlone = option.exclusive() || option.value().equals(Answer.NOT_SURE);
        return new OptionView(
                option.value(), option.label(), option.tick(), goesAlone ? Optional.of(true) : Optional.empty());
    }
}
