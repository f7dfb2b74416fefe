package health.charley.history.assessment;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An assessment among all people's: the owner first, as in every key and unique index. */
@Embeddable
record AssessmentKey(String owner, UUID id) {}
