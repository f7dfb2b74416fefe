package health.charley.history.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer of a person to a question. */
@Schema(name = "ReportAnswer", description = "One answer.")
public record AnswerGiven(
        @Schema(required = true, description = "The question's id.", examples = "swelling")
        String question,

        @Schema(
                required = true,
                description = "The question as the person read it; its id where the words could not be had.")
        String text,

        @Schema(
                required = true,
                description =
                        "The answer as the person read it, several joined by commas; by triage's values where the words"
                                + " could not be had.")
        String answer,

        @Schema(required = true, description = "What was chosen; empty for a number.")
        List<Choice> choices,

        @Schema(
                required = true,
                description =
                        "What was denied by an answer of 'none of these', each as the person read it; empty for other answers,"
                                + " and where the words could not be had.")
        List<String> denied,

        @Schema(description = "The number, in the question's unit.")
        Optional<BigDecimal> number,

        @Schema(description = "The unit of the number.") Optional<String> unit,

        @Schema(required = true) Kind kind,

        @Schema(required = true, description = "Whether the question looks for red flags.")
        boolean screening) {

    public AnswerGiven {
        choices = List.copyOf(choices);
        denied = List.copyOf(denied);
    }

    /** The answer to somebody who does not see the options: "none of these" names them. Some have commas in them. */
    @JsonIgnore
    public String told() {
        return denied.isEmpty() ? answer : answer + ": " + String.join("; ", denied);
    }

    /** One choice: the value that triage knows it by, and what the person read. */
    @Schema(name = "ReportChoice", description = "One choice of an answer.")
    public record Choice(
            @Schema(required = true, description = "The value in triage's words.", examples = "one")
            String value,

            @Schema(
                    required = true,
                    description = "What the person read; the value where the words could not be had.",
                    examples = "Yes, one leg")
            String label) {}

    /** What an answer does with what the question asks about. */
    @Schema(
            name = "ReportAnswerKind",
            description = "Whether the answer reports something, denies all that was asked, or is 'not sure'.")
    public enum Kind {
        @JsonProperty("reported")
        REPORTED,
        @JsonProperty("denied")
        DENIED,
        @JsonProperty("not-sure")
        UNSURE
    }
}
