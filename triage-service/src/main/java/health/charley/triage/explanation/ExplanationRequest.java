package health.charley.triage.explanation;

import health.charley.triage.answer.AnswerView;
import health.charley.triage.answer.CaseRequest;
import health.charley.triage.answer.PersonView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An interview so far, and what to explain: exactly one of {@code condition} and {@code question}. */
@Schema(
        name = "ExplanationRequest",
        description =
                "The body of an interview request, and what to explain: exactly one of 'condition' and 'question'.")
public record ExplanationRequest(
        @Schema(description = "Version of the knowledge; the newest where it is left out.", examples = "1.0.0")
        @Size(max = 40)
        String knowledge,

        @Schema(description = "Id of the policy pack; the service's own choice where it is left out.", examples = "us")
        @Size(max = 40)
        String policy,

        @Schema(description = "Language of the words; that of the topic where it is left out.", examples = "en-US")
        @Size(max = 40)
        String language,

        @Schema(description = "Accepted, so that the body of an interview request can be sent again; without effect.")
        @Size(max = 40)
        String assessment,

        @NotNull @Valid PersonView person,

        @Schema(description = "Everything answered so far, in any order. Left out or null: nothing yet.")
        @Size(max = 200)
        List<@NotNull @Valid AnswerView> answers,

        @Schema(description = "Accepted, so that the body of an interview request can be sent again; without effect.")
        @Min(1)
        @Max(20)
        Integer budget,

        @Schema(description = "Id of the condition to explain.", examples = "deep-vein-thrombosis") @Size(max = 100)
        String condition,

        @Schema(description = "Id of the question to explain.", examples = "knot") @Size(max = 100)
        String question) {

    CaseRequest toCase() {
        return new CaseRequest(knowledge, policy, language, person, answers);
    }
}
