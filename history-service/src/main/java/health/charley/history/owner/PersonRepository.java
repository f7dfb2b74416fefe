package health.charley.history.owner;

import health.charley.history.sealing.WrappedKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/**
 * The keys of people of whom something is kept. Each query runs within a transaction that admitted the owner, save those that
 * do.
 */
@ApplicationScoped
public class PersonRepository {
    private static final String ADMIT = "select set_config('app.person', ?, true)";
    private static final String FIND = "select data_key, master_key from person where owner = :owner";
    private static final String SINCE = "select created_at, master_key from person where owner = :owner";
    private static final String FOR_CHANGE = " for no key update";
    private static final String INSERT = """
            insert into person (owner, data_key, master_key, created_at) values (:owner, :dataKey, :masterKey, :now)
            on conflict (owner) do nothing
            """;
    private static final String REPLACE = """
            update person set data_key = :dataKey, master_key = :masterKey where owner = :owner
            """;

    private static final String ERASE_EMPTY = """
            delete from person where owner = :owner
            and not exists (select 1 from assessment where owner = :owner)
            and not exists (select 1 from draft where owner = :owner)
            and not exists (select 1 from consent where owner = :owner)
            and not exists (select 1 from access_log where owner = :owner)
            """;

    private final EntityManager entities;

    PersonRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Lets the rows of the owner be seen, and no others, until the transaction ends. */
    void admit(Owner owner) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(ADMIT)) {
                statement.setString(1, owner.key());
                statement.execute();
            }
        });
    }

    /** Does the same, and gives the key. */
    Optional<WrappedKey> admitAndFind(Owner owner) {
        return admitted(FIND, owner);
    }

    /** Does the same. The key stays until the end of the transaction: whoever erases the person waits for it. */
    Optional<WrappedKey> admitAndHold(Owner owner) {
        return admitted(FIND + " for key share", owner);
    }

    /**
     * Does the same. Nobody else changes the key, nor locks it in this way, until the end of the transaction; others may hold
     * it.
     */
    Optional<WrappedKey> admitAndLock(Owner owner) {
        return admitted(FIND + FOR_CHANGE, owner);
    }

    /** The key, which nobody else changes, nor locks in this way, until the end of the transaction; others may hold it. */
    public Optional<WrappedKey> lock(Owner owner) {
        return key(FIND + FOR_CHANGE, owner);
    }

    /** Whether there is a key; it stays until this transaction ends, and nobody else holds it. */
    public boolean lockForErasure(Owner owner) {
        return key(FIND + " for update", owner).isPresent();
    }

    /** Whose rows are kept and since when; nothing where none are. */
    public Optional<PersonView> find(Owner owner) {
        return entities.unwrap(Session.class)
                .createNativeQuery(SINCE, Tuple.class)
                .setParameter("owner", owner.key())
                .uniqueResultOptional()
                .map(row -> new PersonView(owner.key(), row.get(0, Instant.class), row.get(1, String.class)));
    }

    /** Keeps the key unless there is one. */
    void insertIfAbsent(Owner owner, WrappedKey key, Instant now) {
        entities.createNativeQuery(INSERT)
                .setParameter("owner", owner.key())
                .setParameter("dataKey", key.bytes())
                .setParameter("masterKey", key.masterKey())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Puts the key, wrapped anew, in the place of the one before. */
    public void replace(Owner owner, WrappedKey key) {
        entities.createNativeQuery(REPLACE)
                .setParameter("owner", owner.key())
                .setParameter("dataKey", key.bytes())
                .setParameter("masterKey", key.masterKey())
                .executeUpdate();
    }

    /** Destroys the key, and with it every row of the owner. */
    public void erase(Owner owner) {
        entities.createNativeQuery("delete from person where owner = :owner")
                .setParameter("owner", owner.key())
                .executeUpdate();
    }

    /** Does the same where nothing is left that the key is for or that is kept with it, while nobody saves. */
    public void eraseIfNothingIsLeft(Owner owner) {
        entities.createNativeQuery(ERASE_EMPTY)
                .setParameter("owner", owner.key())
                .executeUpdate();
    }

    /** Both statements travel together, and are done one after the other. */
    private Optional<WrappedKey> admitted(String question, Owner owner) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(ADMIT + "; " + question.replace(":owner", "?"))) {
                statement.setString(1, owner.key());
                statement.setString(2, owner.key());
                statement.execute();
                statement.getMoreResults();
                return key(statement.getResultSet());
            }
        });
    }

    private static Optional<WrappedKey> key(ResultSet rows) throws SQLException {
        return rows.next() ? Optional.of(new WrappedKey(rows.getBytes(1), rows.getString(2))) : Optional.empty();
    }

    private Optional<WrappedKey> key(String question, Owner owner) {
        return entities.unwrap(Session.class)
                .createNativeQuery(question, Tuple.class)
                .setParameter("owner", owner.key())
                .uniqueResultOptional()
                .map(row -> new WrappedKey(row.get(0, byte[].class), row.get(1, String.class)));
    }
}
