package health.charley.history.assessment;

import health.charley.history.owner.Owner;
import health.charley.history.sealing.BrokenSeals;
import health.charley.history.sealing.DataKey;
import health.charley.history.sealing.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** An owner's assessments, for other features. Each query runs within a transaction of the owner. */
@ApplicationScoped
public class KeptAssessments {
    private final AssessmentRepository assessments;
    private final BrokenSeals seals;

    KeptAssessments(AssessmentRepository assessments, BrokenSeals seals) {
        this.assessments = assessments;
        this.seals = seals;
    }

    /** The compact JWS of this assessment, as it was saved. */
    public Optional<String> receipt(Owner owner, DataKey dataKey, UUID id) {
        return assessments.find(owner, id).map(row -> row.openReceipt(dataKey));
    }

    /** When this assessment was saved, and what a list shows of it; whoever asks is told where that is damaged. */
    public Optional<SavedView> saved(Owner owner, DataKey dataKey, UUID id, Consumer<Place> damaged) {
        return assessments
                .find(owner, id)
                .map(row -> new SavedView(
                        id, row.savedAt, seals.opened(() -> AssessmentItemView.from(row.open(dataKey)), damaged)));
    }

    /** A kept receipt: its assessment's id, its topic and the compact JWS; without this where it is damaged. */
    public record Kept(UUID id, String topic, Optional<String> receipt) {}

    /** The receipts of these assessments, of those that are there and of one of the topics, in no order. */
    public List<Kept> receipts(Owner owner, DataKey dataKey, Set<String> topics, List<UUID> ids) {
        var rows = assessments.list("key.owner = ?1 and key.id in ?2", owner.key(), ids);
        return topics.stream()
                .flatMap(topic -> {
                    var mark = topicMark(dataKey, topic);
                    return rows.stream()
                            .filter(row -> Arrays.equals(row.topicMark, mark))
                            .map(row -> kept(row, topic, dataKey));
                })
                .toList();
    }

    private Kept kept(SealedAssessment row, String topic, DataKey dataKey) {
        return new Kept(row.id(), topic, seals.opened(() -> row.openReceipt(dataKey)));
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
        return assessments.newestIds(owner, dataKey, AssessmentFilter.NONE.following(last), count);
    }
}
