package health.charley.history.assessment;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.time.Instant;
import java.util.UUID;

/** What a list reads of an assessment: everything but the receipt, which is large. */
record AssessmentItem(
        @ProjectedFieldName("key.id") UUID id,
        String topic,
        String careLevel,
        String leadingCondition,
        String leadingName,
        String knowledgeVersion,
        String knowledgeSha256,
        Instant assessedAt,
        Instant savedAt) {

    static AssessmentItem of(Assessment assessment) {
        return new AssessmentItem(
                assessment.id(),
                assessment.topic,
                assessment.careLevel,
                assessment.leadingCondition,
                assessment.leadingName,
                assessment.knowledgeVersion,
                assessment.knowledgeSha256,
                assessment.assessedAt,
                assessment.savedAt);
    }
}
