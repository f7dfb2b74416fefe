package health.charley.history.assessment;

import health.charley.history.owner.Owner;
import health.charley.history.receipt.Receipt;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A saved assessment: its receipt, and what a list of assessments shows of it. */
@Entity
@Immutable
class Assessment {
    @EmbeddedId
    AssessmentKey key;

    String topic;
    String careLevel;
    /** The leading cause's condition; null when the result is not conclusive, as is its name. */
    String leadingCondition;

    String leadingName;
    String knowledgeVersion;
    String knowledgeSha256;
    Instant assessedAt;
    Instant savedAt;
    String receipt;

    /** What this owner saves of a verified receipt at this moment. */
    static Assessment of(Owner owner, Receipt receipt, Instant savedAt) {
        var assessment = new Assessment();
        assessment.key = new AssessmentKey(owner.key(), receipt.id());
        assessment.topic = receipt.topic();
        assessment.careLevel = receipt.careLevel();
        receipt.leadingCause().ifPresent(assessment::leadBy);
        assessment.knowledgeVersion = receipt.knowledge().version();
        assessment.knowledgeSha256 = receipt.knowledge().sha256();
        assessment.assessedAt = receipt.assessedAt();
        assessment.savedAt = savedAt;
        assessment.receipt = receipt.text();
        return assessment;
    }

    UUID id() {
        return key.id();
    }

    private void leadBy(Receipt.LeadingCause cause) {
        leadingCondition = cause.condition();
        leadingName = cause.name();
    }
}
