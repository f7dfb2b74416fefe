package health.charley.history.appendix;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What was added to an assessment, as the database keeps it. Rows change by the statements of the repository alone. */
@Entity
@Immutable
@Table(name = "appendix")
class SealedAppendix {
    @EmbeddedId
    AppendixKey key;

    int version;
    byte[] content;
    Instant changedAt;
}
