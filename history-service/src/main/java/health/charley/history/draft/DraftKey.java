package health.charley.history.draft;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A draft among all people's: the owner first. */
@Embeddable
record DraftKey(String owner, UUID id) {}
