package health.charley.history.assessment;

import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.consent.Consents;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.receipt.Receipt;
import health.charley.history.sealing.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The rule of saving: one receipt per id, for the first owner who saves it, and the first one stays. */
@ApplicationScoped
class AssessmentShelf {
    private final OwnerTransaction transaction;
    private final AssessmentRepository assessments;
    private final ReceiptClaimRepository claims;
    private final Consents consents;
    private final AccessLog log;
    private final Clock clock;

    AssessmentShelf(
            OwnerTransaction transaction,
            AssessmentRepository assessments,
            ReceiptClaimRepository claims,
            Consents consents,
            AccessLog log,
            Clock clock) {
        this.transaction = transaction;
        this.assessments = assessments;
        this.claims = claims;
        this.consents = consents;
        this.log = log;
        this.clock = clock;
    }

    Saved save(Owner owner, Receipt receipt) {
        return transaction.write(owner, key -> {
            consents.require(owner);
            return save(owner, key, receipt);
        });
    }

    /** What came of each receipt, in one transaction; saved in the order of ids, so that no two of these block each other. */
    List<Saved> saveAll(Owner owner, List<Receipt> receipts) {
        var order = IntStream.range(0, receipts.size())
                .boxed()
                .sorted(Comparator.comparing(place -> receipts.get(place).id()))
                .toList();
        return transaction.write(owner, key -> {
            consents.require(owner);
            var saved = new Saved[receipts.size()];
            order.forEach(place -> saved[place] = save(owner, key, receipts.get(place)));
            return List.of(saved);
        });
    }

    boolean erase(Owner owner, UUID id) {
        return transaction
                .whileKept(owner, () -> {
                    claims.free(owner, id);
                    var isErased = assessments.erase(owner, id);
                    if (isErased) {
                        log.note(owner, Access.ERASED, id);
                    }
                    return isErased;
                })
                .orElse(false);
    }

    /** Erases what was saved before this time, within a transaction of the owner; how many assessments. */
    int expire(Owner owner, Instant time) {
        var expired = assessments.savedBefore(owner, time);
        expired.forEach(id -> {
            claims.free(owner, id);
            assessments.erase(owner, id);
            log.note(owner, Access.EXPIRED, id);
        });
        return expired.size();
    }

    // Whoever comes second waits for the first to commit, and then sees what it saved; if that one is erased in
    // between,
    // the place is free again.
    private Saved save(Owner owner, DataKey key, Receipt receipt) {
        var sealed = SealedAssessment.of(owner, key, receipt, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        while (true) {
            var isClaimed = claims.gain(owner, receipt.id());
            if (isClaimed && assessments.saveIfAbsent(sealed)) {
                log.note(owner, Access.SAVED, receipt.id());
                return new Saved.New(new Assessment(receipt.id(), Summary.of(receipt), sealed.savedAt));
            }
            var present = present(owner, key, receipt);
            if (present.isPresent()) {
                return present.get();
            }
            if (!isClaimed) {
                return Saved.Refused.TAKEN;
            }
        }
    }

    private Optional<Saved> present(Owner owner, DataKey key, Receipt receipt) {
        return assessments.find(owner, receipt.id()).map(present -> {
            if (present.openReceipt(key).equals(receipt.text())) {
                return new Saved.Same(present.open(key));
            }
            return Saved.Refused.OTHER;
        });
    }
}
