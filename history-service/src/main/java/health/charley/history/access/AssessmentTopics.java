package health.charley.history.access;

import health.charley.history.owner.Owner;
import health.charley.history.sealing.DataKey;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The topics of assessments, by which the access log names what it tells of. */
public interface AssessmentTopics {

    /** By the ids, of those that are kept and open; within a transaction of the owner. */
    Map<UUID, String> of(Owner owner, DataKey dataKey, Set<UUID> assessments);
}
