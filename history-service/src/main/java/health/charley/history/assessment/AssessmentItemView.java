package health.charley.history.assessment;

import health.charley.history.report.ReviewStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A saved assessment as a list shows it. */
@Schema(name = "AssessmentItem", description = "A saved assessment as a list shows it.")
public record AssessmentItemView(
        @Schema(required = true, description = "The assessment's id, a UUIDv7.")
        UUID id,

        @Schema(required = true, description = "The topic's id.", examples = "leg-cramps")
        String topic,

        @Schema(
                required = true,
                description = "How soon to seek care, in triage's words.",
                examples = {"emergency_ambulance", "emergency", "consultation_24", "consultation", "self_care"})
        String careLevel,

        @Schema(description = "Left out when the result is not conclusive, or names no cause.")
        LeadingCauseView leadingCause,

        @Schema(required = true, description = "When triage finished it, to the second.")
        Instant assessedAt,

        @Schema(required = true, description = "When it was saved here.")
        Instant savedAt,

        @Schema(required = true) KnowledgeView knowledge,

        @Schema(required = true, description = "Whether clinicians have reviewed the knowledge.")
        ReviewStatus review) {

    static AssessmentItemView from(Assessment assessment) {
        var summary = assessment.summary();
        return new AssessmentItemView(
                assessment.id(),
                summary.topic(),
                summary.careLevel(),
                leadingCause(summary),
                assessment.assessedAt(),
                assessment.savedAt(),
                new KnowledgeView(summary.knowledgeVersion(), summary.knowledgeSha256()),
                ReviewStatus.of(Optional.ofNullable(summary.knowledgeReview())));
    }

    private static LeadingCauseView leadingCause(Summary summary) {
        return Optional.ofNullable(summary.leadingCondition())
                .map(condition -> new LeadingCauseView(condition, summary.leadingName()))
                .orElse(null);
    }
}
