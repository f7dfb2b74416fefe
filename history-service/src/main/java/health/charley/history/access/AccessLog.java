package health.charley.history.access;

import health.charley.history.batch.Batch;
import health.charley.history.id.UuidV7;
import health.charley.history.owner.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What was done with people's data. An entry is part of the transaction in which it is done, within an
 * {@link health.charley.history.owner.OwnerTransaction} that holds the person's key: of whom nothing is kept, nothing is
 * logged.
 */
@ApplicationScoped
public class AccessLog {
    private static final String INSERT =
            "insert into access_log (owner, id, what, subject, other) values (?, ?, ?, ?, ?)";
    private static final String NEWEST = """
            select l.id, l.what, l.subject, l.other, coalesce(a.id, s.assessment) from access_log l
            left join assessment a on a.owner = l.owner and a.id = l.subject
            left join share s on s.owner = l.owner and s.id = l.subject
            where l.owner = :owner and (cast(:before as uuid) is null or l.id < :before)
            order by l.id desc limit :count
            """;

    private final EntityManager entities;
    private final Batch batch;
    private final Clock clock;

    AccessLog(EntityManager entities, Batch batch, Clock clock) {
        this.entities = entities;
        this.batch = batch;
        this.clock = clock;
    }

    /** Notes what was done with all of the person's data, or a list of it. */
    public void note(Owner owner, Access what) {
        note(owner, what, (UUID) null);
    }

    /** Notes what was done with one thing: an assessment, or whatever else has this id. */
    public void note(Owner owner, Access what, UUID subject) {
        note(owner, what, Collections.singletonList(subject));
    }

    /** Notes what was done with each of these. */
    public void note(Owner owner, Access what, List<UUID> subjects) {
        batch.run(
                INSERT,
                subjects.stream()
                        .map(subject -> row(owner, what, subject, null))
                        .toList());
    }

    /** Notes that one of these was compared with the other. */
    public void noteCompared(Owner owner, UUID subject, UUID other) {
        batch.run(INSERT, List.of(row(owner, Access.COMPARED, subject, other)));
    }

    private List<Object> row(Owner owner, Access what, UUID subject, UUID other) {
        return Arrays.asList(owner.key(), newId(), what.word(), subject, other);
    }

    /** The id of an entry that is made now, for whoever saves it together with what is done. */
    public UUID newId() {
        return UuidV7.of(clock.instant());
    }

    /** The newest entries before this id, at most this many. */
    List<AccessEntry> newest(Owner owner, Optional<UUID> before, int count) {
        return session()
                .createNativeQuery(NEWEST, Tuple.class)
                .setParameter("owner", owner.key())
                .setParameter("before", before.orElse(null), UUID.class)
                .setParameter("count", count)
                .getResultStream()
                .map(AccessLog::entry)
                .toList();
    }

    /** All entries that are kept, the newest first, for the person to take away. */
    public List<AccessEntryView> all(Owner owner) {
        return newest(owner, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(AccessEntryView::from)
                .toList();
    }

    /** Erases what was done before this time, and by the database's clock at least 30 days ago; how many entries. */
    int eraseBefore(Owner owner, Instant time) {
        return session()
                .createNativeQuery("select erase_access_log_before(:owner, :bound)", Long.class)
                .setParameter("owner", owner.key())
                .setParameter("bound", UuidV7.boundOf(time))
                .getSingleResult()
                .intValue();
    }

    private static AccessEntry entry(Tuple row) {
        return new AccessEntry(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, UUID.class),
                row.get(3, UUID.class),
                row.get(4, UUID.class));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
