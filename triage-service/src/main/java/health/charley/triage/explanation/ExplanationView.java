package health.charley.triage.explanation;

import health.charley.triage.answer.Case;
import health.charley.triage.topic.KnowledgeView;
import health.charley.triage.topic.ReviewStatus;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a condition stands where it stands, or why a question is asked. */
@Schema(name = "Explanation", description = "Why a condition stands where it stands, or why a question is asked.")
public record ExplanationView(
        @Schema(examples = "leg-cramps") @NotNull String topic,

        @Schema(examples = "us") @NotNull String policy,

        @NotNull KnowledgeView knowledge,

        @Schema(description = ReviewStatus.MEANING, examples = ReviewStatus.EXAMPLE) @NotNull
        String reviewStatus,

        @Schema(description = "Given where a condition was asked for.")
        Optional<ExplainedCauseView> cause,

        @Schema(description = "Given where a question was asked for.")
        Optional<ExplainedQuestionView> question) {

    static ExplanationView of(
            Case stated, Optional<ExplainedCauseView> cause, Optional<ExplainedQuestionView> question) {
        return new ExplanationView(
                stated.base().topic().id(),
                stated.policy().id(),
                KnowledgeView.from(stated.knowledge()),
                stated.base().topic().reviewStatus(),
                cause,
                question);
    }
}
