package health.charley.content.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.IntSupplier;

/**
 * Work in a transaction that only one replica does at a time, held apart by an advisory lock of PostgreSQL that ends with
 * the transaction, also when the replica dies.
 */
@ApplicationScoped
public class OneReplica {
    private final EntityManager entities;

    OneReplica(EntityManager entities) {
        this.entities = entities;
    }

    /** What the work counts; 0 without doing it while another replica does. */
    public int run(String job, IntSupplier work) {
        return QuarkusTransaction.requiringNew().call(() -> isFree(job) ? work.getAsInt() : 0);
    }

    private boolean isFree(String job) {
        return (Boolean)
                entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:job, 0))", Boolean.class)
                        .setParameter("job", job)
                        .getSingleResult();
    }
}
