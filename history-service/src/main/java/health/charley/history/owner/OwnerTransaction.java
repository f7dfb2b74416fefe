package health.charley.history.owner;

import health.charley.history.sealing.DataKey;
import health.charley.history.sealing.MasterKeys;
import health.charley.history.sealing.WrappedKey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A database transaction that sees and writes the rows of one owner, with the key that opens them.
 *
 * <p>Row-level security compares each row's owner with the setting {@code app.person}. The setting ends with the
 * transaction: one that lasted as long as the session would follow the connection through the pool to the next person.
 * A query made without this class sees no row at all.
 */
@ApplicationScoped
public class OwnerTransaction {
    private final PersonRepository people;
    private final MasterKeys masterKeys;
    private final Clock clock;

    OwnerTransaction(PersonRepository people, MasterKeys masterKeys, Clock clock) {
        this.people = people;
        this.masterKeys = masterKeys;
        this.clock = clock;
    }

    /** What the work gives back, once its transaction is committed. It opens nothing. */
    public <T> T call(Owner owner, Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            people.admit(owner);
            return work.get();
        });
    }

    /** The same as long as something of the owner is kept: the owner is not erased meanwhile. Otherwise nothing is done. */
    public <T> Optional<T> whileKept(Owner owner, Supplier<T> work) {
        return ofKey(() -> people.admitAndHold(owner), key -> work.get());
    }

    /** The same, while nobody else holds the owner's key, as all who save do: for whoever erases. */
    public <T> Optional<T> whileNobodySaves(Owner owner, Supplier<T> work) {
        return call(owner, () -> people.lockForErasure(owner) ? Optional.of(work.get()) : Optional.empty());
    }

    /** What the work makes of the rows, or nothing where nothing of the owner is kept. It writes nothing. */
    public <T> Optional<T> read(Owner owner, Function<DataKey, T> work) {
        return ofKey(() -> people.admitAndFind(owner), key -> work.apply(open(owner, key)));
    }

    /**
     * What the work gives back, once its transaction is committed; or nothing, and the work left undone, where nothing of the
     * owner is kept. The owner can't be erased meanwhile, so the work may write rows, such as of the access log.
     */
    public <T> Optional<T> change(Owner owner, Function<DataKey, T> work) {
        return ofKey(() -> people.admitAndHold(owner), key -> work.apply(open(owner, key)));
    }

    /** The same as {@link #change}, one at a time for an owner: nobody adds to what the work counts. */
    public <T> Optional<T> changeAlone(Owner owner, Function<DataKey, T> work) {
        return ofKey(() -> people.admitAndLock(owner), key -> work.apply(open(owner, key)));
    }

    /** What the work gives back, once its transaction is committed. An owner of whom nothing was kept gets a key. */
    public <T> T write(Owner owner, Function<DataKey, T> work) {
        return QuarkusTransaction.requiringNew()
                .call(() -> work.apply(open(owner, present(owner, people::admitAndHold))));
    }

    /** The same, one at a time for an owner: nobody adds to what the work counts. */
    public <T> T writeAlone(Owner owner, Function<DataKey, T> work) {
        return QuarkusTransaction.requiringNew()
                .call(() -> work.apply(open(owner, present(owner, people::admitAndLock))));
    }

    private static <T> Optional<T> ofKey(Supplier<Optional<WrappedKey>> taken, Function<WrappedKey, T> work) {
        return QuarkusTransaction.requiringNew().call(() -> taken.get().map(work));
    }

    private WrappedKey present(Owner owner, Function<Owner, Optional<WrappedKey>> taken) {
        var key = taken.apply(owner);
        // whoever is erased between the two begins again
        while (key.isEmpty()) {
            people.insertIfAbsent(
                    owner, masterKeys.newKey(owner.key()), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            key = taken.apply(owner);
        }
        return key.get();
    }

    private DataKey open(Owner owner, WrappedKey key) {
        return masterKeys.open(owner.key(), key);
    }
}
