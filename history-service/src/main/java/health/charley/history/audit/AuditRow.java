package health.charley.history.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something that happened. */
@Entity
@Immutable
@Table(name = "audit_event")
class AuditRow {
    @Id
    UUID id;

    String what;
    /** The version of a consent or the name of a master key; {@code null} where there is nothing to say. */
    String about;

    long count;
}
