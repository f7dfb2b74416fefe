package health.charley.history.assessment;

import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.receipt.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The rule of saving: one receipt per owner and id, and the first one stays. */
@ApplicationScoped
class AssessmentShelf {
    private final OwnerTransaction transaction;
    private final AssessmentRepository assessments;
    private final Clock clock;

    AssessmentShelf(OwnerTransaction transaction, AssessmentRepository assessments, Clock clock) {
        this.transaction = transaction;
        this.assessments = assessments;
        this.clock = clock;
    }

    Saved save(Owner owner, Receipt receipt) {
        var assessment = Assessment.of(owner, receipt, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return transaction.call(owner, () -> save(owner, assessment));
    }

    private Saved save(Owner owner, Assessment assessment) {
        // Whoever comes second waits here for the first to commit, and then sees what it saved; if that one is erased
        // in between, the place is free again.
        while (!assessments.saveIfAbsent(assessment)) {
            var present = assessments.find(owner, assessment.id());
            if (present.isPresent()) {
                return Saved.before(present.get(), assessment);
            }
        }
        return new Saved.New(assessment);
    }
}
