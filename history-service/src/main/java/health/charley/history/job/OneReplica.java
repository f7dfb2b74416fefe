package health.charley.history.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Work that only one replica does at a time, held apart by an advisory lock of PostgreSQL. The lock is a transaction's, so
 * that it works through PgBouncer and ends when the replica dies. Work that has transactions of its own keeps what they
 * commit, whatever becomes of this one.
 */
@ApplicationScoped
public class OneReplica {
    private static final int MOST_SECONDS = 600;

    private final EntityManager entities;

    OneReplica(EntityManager entities) {
        this.entities = entities;
    }

    /** What the work gives back; nothing, without doing it, while another replica does. */
    public <T> Optional<T> run(String job, Supplier<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout(MOST_SECONDS)
                .call(() -> isFree(job) ? Optional.of(work.get()) : Optional.empty());
    }

    private boolean isFree(String job) {
        return (Boolean)
                entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:job, 0))", Boolean.class)
                        .setParameter("job", job)
                        .getSingleResult();
    }
}
