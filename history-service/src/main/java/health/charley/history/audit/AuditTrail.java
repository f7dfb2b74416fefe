package health.charley.history.audit;

import health.charley.history.id.UuidV7;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that happened, in the order of time. */
@ApplicationScoped
public class AuditTrail implements PanacheRepositoryBase<AuditRow, UUID> {
    private final Clock clock;

    AuditTrail(Clock clock) {
        this.clock = clock;
    }

    /** Notes what happened, as part of the transaction in which it does. */
    public void note(AuditEvent what, long count) {
        note(what, null, count);
    }

    /** The same about a version of a consent, or the name of a master key. */
    @Transactional
    public void note(AuditEvent what, String about, long count) {
        var row = new AuditRow();
        row.id = UuidV7.of(clock.instant());
        row.what = what.word();
        row.about = about;
        row.count = count;
        persist(row);
    }

    /** The newest before this id, at most this many. */
    @Transactional
    List<AuditRow> newest(Optional<UUID> before, int count) {
        var query = before.map(id -> find("id < ?1 order by id desc", id)).orElseGet(() -> find("order by id desc"));
        return query.range(0, count - 1).list();
    }

    /** Erases what happened before this time, and by the database's clock at least 30 days ago. */
    @Transactional
    public long eraseBefore(Instant time) {
        return getSession()
                .createNativeQuery("select erase_audit_before(:bound)", Long.class)
                .setParameter("bound", UuidV7.boundOf(time))
                .getSingleResult();
    }
}
