package health.charley.history.assessment;

import health.charley.history.access.AssessmentTopics;
import health.charley.history.owner.Owner;
import health.charley.history.sealing.BrokenSeals;
import health.charley.history.sealing.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The topics of kept assessments, as their summaries say. */
@ApplicationScoped
class KeptTopics implements AssessmentTopics {
    private final AssessmentRepository assessments;
    private final BrokenSeals seals;

    KeptTopics(AssessmentRepository assessments, BrokenSeals seals) {
        this.assessments = assessments;
        this.seals = seals;
    }

    @Override
    public Map<UUID, String> of(Owner owner, DataKey dataKey, Set<UUID> ids) {
        return assessments.find("key.owner = ?1 and key.id in ?2", owner.key(), ids).project(SealedItem.class).stream()
                .flatMap(item -> seals.opened(() -> item.open(dataKey)).stream())
                .collect(Collectors.toMap(
                        Assessment::id, assessment -> assessment.summary().topic()));
    }
}
