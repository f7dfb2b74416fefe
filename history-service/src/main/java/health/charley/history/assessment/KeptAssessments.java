package health.charley.history.assessment;

import health.charley.history.owner.Owner;
import health.charley.history.sealing.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An owner's assessments, for other features. Each query runs within a transaction of the owner. */
@ApplicationScoped
public class KeptAssessments {
    private final AssessmentRepository assessments;

    KeptAssessments(AssessmentRepository assessments) {
        this.assessments = assessments;
    }

    /** The compact JWS of this assessment, as it was saved. */
    public Optional<String> receipt(Owner owner, DataKey dataKey, UUID id) {
        return assessments.find(owner, id).map(row -> row.openReceipt(dataKey));
    }

    /** A kept receipt: its assessment's id, its topic and the compact JWS. */
    public record Kept(UUID id, String topic, String receipt) {}

    /** The receipts of these assessments, of those that are there, in no order. */
    public List<Kept> receipts(Owner owner, DataKey dataKey, List<UUID> ids) {
        return assessments.list("key.owner = ?1 and key.id in ?2", owner.key(), ids).stream()
                .map(row -> new Kept(row.id(), row.open(dataKey).summary().topic(), row.openReceipt(dataKey)))
                .toList();
    }

    /** What marks this topic's assessments of a person. */
    public static byte[] topicMark(DataKey dataKey, String topic) {
        return SealedAssessment.topicMark(dataKey, topic);
    }

    public boolean exists(Owner owner, UUID id) {
        return assessments.count("key.owner = ?1 and key.id = ?2", owner.key(), id) == 1;
    }

    /** The ids that follow the last one seen in the list of the newest, or that begin it; at most this many. */
    public List<UUID> following(Owner owner, DataKey dataKey, Optional<UUID> last, int count) {
        var filter = new AssessmentFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), last);
        return assessments.newestIds(owner, dataKey, filter, count);
    }
}
