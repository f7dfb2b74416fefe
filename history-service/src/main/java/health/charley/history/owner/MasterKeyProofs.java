package health.charley.history.owner;

import health.charley.history.sealing.MasterKeyFault;
import health.charley.history.sealing.MasterKeys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;

/**
 * The check at the start that each master key is the one that had its name before. A key under a wrong name would wrap the
 * keys of new people, and nobody could tell later which of two keys opens whom.
 */
@ApplicationScoped
class MasterKeyProofs {
    /** Ahead of the scheduler: a job that began would meet a service that ends. */
    private static final int BEFORE_ANY_JOB = Interceptor.Priority.PLATFORM_BEFORE - 1;

    private final MasterKeys masterKeys;
    private final EntityManager entities;

    MasterKeyProofs(MasterKeys masterKeys, EntityManager entities) {
        this.masterKeys = masterKeys;
        this.entities = entities;
    }

    void check(@Observes @Priority(BEFORE_ANY_JOB) StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> masterKeys.names().forEach(this::check));
    }

    void check(String name) {
        entities.createNativeQuery("insert into master_key (name, proof) values (:name, :proof) on conflict do nothing")
                .setParameter("name", name)
                .setParameter("proof", masterKeys.proof(name))
                .executeUpdate();
        var proof = (byte[]) entities.createNativeQuery("select proof from master_key where name = :name", byte[].class)
                .setParameter("name", name)
                .getSingleResult();
        if (!masterKeys.proves(name, proof)) {
            throw new MasterKeyFault(
                    "The master key '" + name + "' is not the one that had this name when this database"
                            + " was last used. Bring that one back, or give the new one a name of its own.");
        }
    }
}
