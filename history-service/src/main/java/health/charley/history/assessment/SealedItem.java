package health.charley.history.assessment;

import health.charley.history.sealing.DataKey;
import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.time.Instant;
import java.util.UUID;

/** What a list reads of an assessment: everything but the receipt, which is large. */
record SealedItem(@ProjectedFieldName("key.id") UUID id, Instant savedAt, byte[] summary) {

    Assessment open(DataKey dataKey) {
        return new Assessment(id, Summary.read(dataKey.open(SealedAssessment.summaryOf(id), summary)), savedAt);
    }
}
