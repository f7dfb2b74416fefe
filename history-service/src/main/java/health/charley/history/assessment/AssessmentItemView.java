package health.charley.history.assessment;

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

        @Schema(required = true) KnowledgeView knowledge) {

    static AssessmentItemView from(AssessmentItem item) {
        return new AssessmentItemView(
                item.id(),
                item.topic(),
                item.careLevel(),
                leadingCause(item),
                item.assessedAt(),
                item.savedAt(),
                new KnowledgeView(item.knowledgeVersion(), item.knowledgeSha256()));
    }

    private static LeadingCauseView leadingCause(AssessmentItem item) {
        return Optional.ofNullable(item.leadingCondition())
                .map(condition -> new LeadingCauseView(condition, item.leadingName()))
                .orElse(null);
    }
}
