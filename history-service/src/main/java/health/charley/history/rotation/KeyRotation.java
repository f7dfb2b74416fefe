package health.charley.history.rotation;

import health.charley.history.audit.AuditEvent;
import health.charley.history.audit.AuditTrail;
import health.charley.history.job.OneReplica;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.People;
import health.charley.history.owner.PersonRepository;
import health.charley.history.sealing.BrokenSealException;
import health.charley.history.sealing.MasterKeyMissingException;
import health.charley.history.sealing.MasterKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Wraps people's keys with the master key in use. Each person is done in a transaction, so what is done stays done: a
 * rotation that is cut short is simply begun again, and finds what is left.
 */
@ApplicationScoped
public class KeyRotation {
    private static final Logger LOG = Logger.getLogger(KeyRotation.class);
    private static final String JOB = "rotation of keys";

    private final OneReplica replicas;
    private final People people;
    private final PersonRepository keys;
    private final OwnerTransaction transaction;
    private final AuditTrail audit;

    KeyRotation(
            OneReplica replicas, People people, PersonRepository keys, OwnerTransaction transaction, AuditTrail audit) {
        this.replicas = replicas;
        this.people = people;
        this.keys = keys;
        this.transaction = transaction;
        this.audit = audit;
    }

    /** Wraps the keys of all people, in pages; nothing while another process does. */
    Optional<Rotated> rotate(MasterKeys masterKeys, int pageSize) {
        var total = Rotated.NOTHING;
        var place = "";
        while (true) {
            var last = place;
            var page = replicas.run(JOB, () -> page(masterKeys, last, pageSize));
            if (page.isEmpty()) {
                return Optional.empty();
            }
            total = total.plus(page.get().count());
            if (page.get().owners().size() < pageSize) {
                return Optional.of(total);
            }
            place = page.get().owners().get(pageSize - 1).key();
        }
    }

    private record Page(List<Owner> owners, Rotated count) {}

    private Page page(MasterKeys masterKeys, String last, int pageSize) {
        var owners = people.ofOtherMasterKeys(masterKeys.current(), last, pageSize);
        var count = owners.stream().map(owner -> rotate(masterKeys, owner)).reduce(Rotated.NOTHING, Rotated::plus);
        if (count.rewrapped() > 0) {
            audit.note(AuditEvent.KEYS_REWRAPPED, masterKeys.current(), count.rewrapped());
        }
        LOG.infof("Wrapped the keys of %d people anew; %d can't be opened.", count.rewrapped(), count.unopened());
        return new Page(owners, count);
    }

    private Rotated rotate(MasterKeys masterKeys, Owner owner) {
        try {
            return transaction.call(owner, () -> rewrap(masterKeys, owner));
        } catch (MasterKeyMissingException | BrokenSealException unopened) {
            LOG.errorf("A person's key can't be wrapped anew: %s", unopened.getMessage());
            return new Rotated(0, 1);
        }
    }

    /** Whoever was erased, or done by somebody else, in the meantime counts for nothing. */
    private Rotated rewrap(MasterKeys masterKeys, Owner owner) {
        var key = keys.lock(owner).filter(wrapped -> !wrapped.masterKey().equals(masterKeys.current()));
        key.ifPresent(wrapped -> keys.replace(owner, masterKeys.rewrap(owner.key(), wrapped)));
        return key.isPresent() ? new Rotated(1, 0) : Rotated.NOTHING;
    }
}
