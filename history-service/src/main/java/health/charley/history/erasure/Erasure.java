package health.charley.history.erasure;

import health.charley.history.audit.AuditEvent;
import health.charley.history.audit.AuditTrail;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.PersonRepository;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The end of a person's history: the key is destroyed, and the rows with it, in one transaction. */
@ApplicationScoped
class Erasure {
    private final OwnerTransaction transaction;
    private final PersonRepository people;
    private final List<ErasedFirst> parts;
    private final AuditTrail audit;

    Erasure(OwnerTransaction transaction, PersonRepository people, @All List<ErasedFirst> parts, AuditTrail audit) {
        this.transaction = transaction;
        this.people = people;
        this.parts = parts;
        this.audit = audit;
    }

    /** Erases all; whoever has nothing stays without. */
    void eraseEverything(Owner owner) {
        transaction.call(owner, () -> {
            // Those who still write for this owner finish first, and those who come later begin anew. Where nobody is
            // found, what is committed from here on came later and is not this erasure's.
            if (people.lockForErasure(owner)) {
                parts.forEach(part -> part.erase(owner));
                people.erase(owner);
                audit.note(AuditEvent.EVERYTHING_ERASED, 1);
            }
            return null;
        });
    }
}
