package health.charley.history.assessment;

import health.charley.history.owner.Owner;
import health.charley.history.sealing.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The receipts that people keep, for other features, within a transaction of the owner. */
@ApplicationScoped
public class KeptReceipts {
    private final AssessmentRepository assessments;

    KeptReceipts(AssessmentRepository assessments) {
        this.assessments = assessments;
    }

    /** A kept receipt: its assessment's id, its topic and the compact JWS. */
    public record Kept(UUID id, String topic, String text) {}

    /** What marks this topic's assessments of a person. */
    public static byte[] topicMark(DataKey key, String topic) {
        return SealedAssessment.topicMark(key, topic);
    }

    /** The receipts of these assessments, of those that are there. */
    public List<Kept> of(Owner owner, DataKey key, List<UUID> ids) {
        return ids.stream()
                .map(id -> assessments.find(owner, id))
                .flatMap(Optional::stream)
                .map(found -> new Kept(found.id(), found.open(key).summary().topic(), found.openReceipt(key)))
                .toList();
    }
}
