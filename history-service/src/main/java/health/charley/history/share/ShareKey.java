package health.charley.history.share;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A link among all people's: the owner first. */
@Embeddable
record ShareKey(String owner, UUID id) {}
