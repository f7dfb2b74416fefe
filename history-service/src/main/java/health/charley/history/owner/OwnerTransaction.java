package health.charley.history.owner;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/**
 * A database transaction that sees and writes the rows of one owner.
 *
 * <p>Row-level security compares each row's owner with the setting {@code app.person}. The setting ends with the
 * transaction: one that lasted as long as the session would follow the connection through the pool to the next person.
 * A query made without this class sees no row at all.
 */
@ApplicationScoped
public class OwnerTransaction {
    private final EntityManager entities;

    OwnerTransaction(EntityManager entities) {
        this.entities = entities;
    }

    /** What the work gives back, once its transaction is committed. */
    public <T> T call(Owner owner, Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            admit(owner);
            return work.get();
        });
    }

    private void admit(Owner owner) {
        entities.createNativeQuery("select set_config('app.person', :owner, true)", String.class)
                .setParameter("owner", owner.key())
                .getSingleResult();
    }
}
