package health.charley.history.owner;

import health.charley.history.sealing.WrappedKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** The keys of people of whom something is kept. Each query runs within a transaction that admitted the owner. */
@ApplicationScoped
public class PersonRepository {
    private static final String FIND = "select data_key, master_key from person where owner = :owner";
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

    Optional<WrappedKey> find(Owner owner) {
        return key(FIND, owner);
    }

    /** The key, which stays until the end of the transaction: whoever erases the person waits for it. */
    Optional<WrappedKey> hold(Owner owner) {
        return key(FIND + " for key share", owner);
    }

    /** The key, which nobody else changes, nor locks in this way, until the end of the transaction; others may hold it. */
    public Optional<WrappedKey> lock(Owner owner) {
        return key(FIND + " for no key update", owner);
    }

    /** Whether there is a key; it stays until this transaction ends, and nobody else holds it. */
    public boolean lockForErasure(Owner owner) {
        return key(FIND + " for update", owner).isPresent();
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

    private Optional<WrappedKey> key(String query, Owner owner) {
        return entities.unwrap(Session.class)
                .createNativeQuery(query, Tuple.class)
                .setParameter("owner", owner.key())
                .uniqueResultOptional()
                .map(row -> new WrappedKey(row.get(0, byte[].class), row.get(1, String.class)));
    }
}
