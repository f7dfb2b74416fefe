package health.charley.history.assessment;

import health.charley.history.receipt.Interview;
import health.charley.history.receipt.Receipt;
import health.charley.history.report.ReviewStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A saved assessment, whole. */
@Schema(name = "Assessment", description = "A saved assessment, whole.")
public record AssessmentView(
        @Schema(required = true, description = "The assessment's id, a UUIDv7.")
        UUID id,

        @Schema(required = true, description = "The topic's id.", examples = "leg-cramps")
        String topic,

        @Schema(required = true, description = "How soon to seek care, in triage's words.", examples = "consultation")
        String careLevel,

        @Schema(description = "Left out when the result is not conclusive, or names no cause.")
        LeadingCauseView leadingCause,

        @Schema(required = true, description = "When triage finished it, to the second.")
        Instant assessedAt,

        @Schema(required = true, description = "When it was saved here.")
        Instant savedAt,

        @Schema(required = true) KnowledgeView knowledge,

        @Schema(required = true, description = "Whether clinicians have reviewed the knowledge.")
        ReviewStatus review,

        @Schema(required = true, description = "Age, sex and pregnancy, as triage's interview takes them.")
        Map<String, Object> person,

        @Schema(required = true, description = "The answers given, as triage's interview takes them.")
        List<Map<String, Object>> answers,

        @Schema(required = true, description = "The outcome, as triage's interview gives it.")
        Map<String, Object> result,

        @Schema(required = true, description = "The receipt as it was saved: a compact JWS that triage signed.")
        String receipt) {

    /** What the receipt says: what a list shows is made of it, and is not needed to read it. */
    static AssessmentView from(UUID id, Instant savedAt, String jws) {
        var receipt = Receipt.ofVerified(jws);
        var interview = Interview.ofVerified(jws);
        var item = AssessmentItemView.from(new Assessment(id, Summary.of(receipt), savedAt));
        return new AssessmentView(
                item.id(),
                item.topic(),
                item.careLevel(),
                item.leadingCause(),
                item.assessedAt(),
                item.savedAt(),
                item.knowledge(),
                ReviewStatus.of(receipt.knowledgeReview()),
                interview.person(),
                interview.answers(),
                interview.result(),
                receipt.text());
    }
}
