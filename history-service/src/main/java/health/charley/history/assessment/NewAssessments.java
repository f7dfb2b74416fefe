package health.charley.history.assessment;

import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.owner.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * The saving of receipts that nobody saved before: claim, assessment and entry of the access log of each, all in one statement.
 * A statement and the way to it cost more than the rows.
 */
@ApplicationScoped
class NewAssessments {
    /**
     * Claims come in the order of the rows given: who claims the same ones at once waits for the first of them, with none in
     * hand.
     */
    private static final String SAVE = """
            with asked as materialized (
              select id, sha256(convert_to(id::text, 'UTF8')) as claim, topic_mark, level_mark, summary, receipt, entry
                from unnest(?, ?, ?, ?, ?, ?) as one (id, topic_mark, level_mark, summary, receipt, entry)),
            claimed as (
              insert into receipt_claim (receipt, owner) select claim, ? from asked
              on conflict do nothing
              returning receipt),
            saved as (
              insert into assessment (owner, id, saved_at, topic_mark, level_mark, summary, receipt)
              select ?, id, ?, topic_mark, level_mark, summary, asked.receipt
                from asked join claimed on claimed.receipt = claim
              on conflict (owner, id) do nothing
              returning id),
            logged as (
              insert into access_log (owner, id, what, subject)
              select ?, entry, ?, id from asked join saved using (id))
            select id from saved
            """;

    private final EntityManager entities;
    private final AccessLog log;

    NewAssessments(EntityManager entities, AccessLog log) {
        this.entities = entities;
        this.log = log;
    }

    /** The ids of those that are saved now, of some with ids that differ, all of one owner and one moment. */
    Set<UUID> save(Owner owner, List<SealedAssessment> sealed) {
        return entities.unwrap(Session.class).doReturningWork(connection -> save(connection, owner, sealed));
    }

    private Set<UUID> save(Connection connection, Owner owner, List<SealedAssessment> sealed) throws SQLException {
        try (var statement = connection.prepareStatement(SAVE)) {
            statement.setArray(1, uuids(connection, sealed, SealedAssessment::id));
            statement.setArray(2, bytes(connection, sealed, one -> one.topicMark));
            statement.setArray(3, bytes(connection, sealed, one -> one.levelMark));
            statement.setArray(4, bytes(connection, sealed, one -> one.summary));
            statement.setArray(5, bytes(connection, sealed, one -> one.receipt));
            statement.setArray(6, uuids(connection, sealed, one -> log.newId()));
            statement.setString(7, owner.key());
            statement.setString(8, owner.key());
            statement.setObject(9, sealed.get(0).savedAt.atOffset(ZoneOffset.UTC));
            statement.setString(10, owner.key());
            statement.setString(11, Access.SAVED.word());
            return savedBy(statement);
        }
    }

    private static Set<UUID> savedBy(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var saved = new HashSet<UUID>();
            while (rows.next()) {
                saved.add(rows.getObject(1, UUID.class));
            }
            return saved;
        }
    }

    private static Array uuids(
            Connection connection, List<SealedAssessment> sealed, Function<SealedAssessment, UUID> value)
            throws SQLException {
        return connection.createArrayOf("uuid", sealed.stream().map(value).toArray(UUID[]::new));
    }

    private static Array bytes(
            Connection connection, List<SealedAssessment> sealed, Function<SealedAssessment, byte[]> value)
            throws SQLException {
        return connection.createArrayOf("bytea", sealed.stream().map(value).toArray(byte[][]::new));
    }
}
