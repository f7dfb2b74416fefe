package health.charley.triage.topic;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.Question.NumberRange;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question as a person reads it. */
@Schema(name = "Question", description = "A question as a person reads it, with the answers it takes.")
public record QuestionView(
        @Schema(examples = "knot") @NotNull String id,

        @Schema(examples = "Does the muscle turn into a hard knot?") @NotNull
        String text,

        @Schema(description = "More on how to answer.") Optional<String> help,

        @Schema(description = "Why we ask, as one sentence.") @NotNull
        String why,

        @NotNull Kind type,

        @Schema(description = "The choices; empty for a number or a duration, which also take the value 'not-sure'.")
        @NotNull
        List<OptionView> options,

        @Schema(
                description =
                        "The value that denies all that the question asks about. Where every box of a list may be left"
                                + " empty, it is what to send for a question of which none is ticked.",
                examples = "no")
        Optional<String> denial,

        @Schema(description = "Unit of a number or a duration.", examples = "nights per week")
        Optional<String> unit,

        @Schema(description = "Least number accepted, in the unit.", examples = "0")
        Optional<BigDecimal> min,

        @Schema(description = "Greatest number accepted, in the unit.", examples = "7")
        Optional<BigDecimal> max) {

    /** How a question is answered. */
    @Schema(
            name = "QuestionType",
            description =
                    "One choice ('value'), any number of choices ('values'), a whole number, or a duration (both 'number').")
    public enum Kind {
        @JsonProperty("single")
        SINGLE,
        @JsonProperty("multiple")
        MULTIPLE,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("duration")
        DURATION;

        static Kind from(Question.Type type) {
            return switch (type) {
                case SINGLE -> SINGLE;
                case MULTIPLE -> MULTIPLE;
                case NUMBER -> NUMBER;
                case DURATION -> DURATION;
            };
        }
    }

    public static QuestionView from(Question question) {
        return new QuestionView(
                question.id(),
                question.text(),
                question.help(),
                question.why(),
                Kind.from(question.type()),
                question.options().stream().map(OptionView::from).toList(),
                question.denial(),
                question.range().map(NumberRange::unit),
                question.range().map(range -> Plain.number(range.min())),
                question.range().map(range -> Plain.number(range.max())));
    }
}
