package health.charley.history.assessment;

import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.consent.Consents;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.receipt.Receipt;
import health.charley.history.sealing.BrokenSeals;
import health.charley.history.sealing.DataKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The rule of saving: one receipt per id, for the first owner who saves it, and the first one stays. */
@ApplicationScoped
class AssessmentShelf {
    private final OwnerTransaction transaction;
    private final NewAssessments newcomers;
    private final AssessmentRepository assessments;
    private final ReceiptClaimRepository claims;
    private final Consents consents;
    private final AccessLog log;
    private final BrokenSeals seals;
    private final Clock clock;

    AssessmentShelf(
            OwnerTransaction transaction,
            NewAssessments newcomers,
            AssessmentRepository assessments,
            ReceiptClaimRepository claims,
            Consents consents,
            AccessLog log,
            BrokenSeals seals,
            Clock clock) {
        this.transaction = transaction;
        this.newcomers = newcomers;
        this.assessments = assessments;
        this.claims = claims;
        this.consents = consents;
        this.log = log;
        this.seals = seals;
        this.clock = clock;
    }

    Saved save(Owner owner, Receipt receipt) {
        return saveAll(owner, List.of(receipt)).get(0);
    }

    /** What came of each receipt, in one transaction; saved in the order of ids, so that no two of these block each other. */
    List<Saved> saveAll(Owner owner, List<Receipt> receipts) {
        return transaction.write(owner, key -> {
            consents.require(owner);
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var saving = new Saving(owner, key, receipts.size());
            saving.save(IntStream.range(0, receipts.size())
                    .mapToObj(place -> Asked.of(place, receipts.get(place), owner, key, now))
                    .sorted(Comparator.comparing(Asked::id))
                    .toList());
            return saving.outcome();
        });
    }

    boolean erase(Owner owner, UUID id) {
        return transaction
                .whileNobodySaves(owner, () -> {
                    claims.free(owner, id);
                    var isErased = assessments.erase(owner, id);
                    if (isErased) {
                        log.note(owner, Access.ERASED, id);
                    }
                    return isErased;
                })
                .orElse(false);
    }

    /** Erases what was saved before this time, within a transaction in which nobody saves; how many assessments. */
    int expire(Owner owner, Instant time) {
        var expired = assessments.savedBefore(owner, time);
        expired.forEach(id -> {
            claims.free(owner, id);
            assessments.erase(owner, id);
            log.note(owner, Access.EXPIRED, id);
        });
        return expired.size();
    }

    /** A receipt to be saved, by its place in the request. */
    private record Asked(int place, Receipt receipt, SealedAssessment sealed) {
        static Asked of(int place, Receipt receipt, Owner owner, DataKey key, Instant now) {
            return new Asked(place, receipt, SealedAssessment.of(owner, key, receipt, now));
        }

        UUID id() {
            return receipt.id();
        }
    }

    /** The saving of some receipts within a transaction of their owner. */
    private final class Saving {
        private final Owner owner;
        private final DataKey key;
        private final Saved[] outcome;

        Saving(Owner owner, DataKey key, int size) {
            this.owner = owner;
            this.key = key;
            this.outcome = new Saved[size];
        }

        List<Saved> outcome() {
            return List.of(outcome);
        }

        /**
         * Whoever comes second waits for the first to commit, and then sees what it saved. Nothing of the owner is erased
         * meanwhile.
         */
        void save(List<Asked> asked) {
            var once = new LinkedHashMap<UUID, Asked>();
            asked.forEach(one -> once.putIfAbsent(one.id(), one));
            newcomers
                    .save(owner, once.values().stream().map(Asked::sealed).toList())
                    .forEach(id -> outcome[once.get(id).place()] = saved(once.get(id)));
            asked.stream()
                    .filter(one -> outcome[one.place()] == null)
                    .forEach(one -> outcome[one.place()] = assessments
                            .find(owner, one.id())
                            .map(kept -> compared(kept, one.receipt()))
                            .orElseGet(() -> claimedBefore(one)));
        }

        /** A claim whose row was lost keeps its place; what is neither new nor the owner's belongs to somebody else. */
        private Saved claimedBefore(Asked one) {
            if (!claims.isHeld(owner, one.id()) || !assessments.saveIfAbsent(one.sealed())) {
                return Saved.Refused.TAKEN;
            }
            log.note(owner, Access.SAVED, one.id());
            return saved(one);
        }

        private Saved saved(Asked one) {
            return new Saved.New(new Assessment(one.id(), Summary.of(one.receipt()), one.sealed().savedAt));
        }

        private Saved compared(SealedAssessment kept, Receipt receipt) {
            return seals.opened(() -> receipt.isSameAs(kept.openReceipt(key))
                            ? new Saved.Same(new Assessment(kept.id(), Summary.of(receipt), kept.savedAt))
                            : Saved.Refused.OTHER)
                    .orElse(Saved.Refused.DAMAGED);
        }
    }
}
