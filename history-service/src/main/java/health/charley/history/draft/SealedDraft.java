package health.charley.history.draft;

import health.charley.history.sealing.Place;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A draft as the database keeps it. Rows change by the statements of the repository alone. */
@Entity
@Immutable
@Table(name = "draft")
class SealedDraft {
    @EmbeddedId
    DraftKey key;

    int version;
    byte[] content;
    Instant changedAt;

    static Place contentOf(UUID id) {
        return new Place("draft", "content", id);
    }
}
