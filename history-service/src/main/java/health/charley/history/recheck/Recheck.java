package health.charley.history.recheck;

import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.assessment.KeptAssessments;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Compares a person's assessments with the newest knowledge. Triage is asked outside of any transaction; what it says is kept
 * for assessments that are still there.
 */
@ApplicationScoped
class Recheck {
    private static final int INTERNAL_ERROR = 500;

    private final OwnerTransaction transaction;
    private final RecheckRepository rechecks;
    private final KeptAssessments assessments;
    private final TriageReplayClient triage;
    private final AccessLog log;
    private final Clock clock;

    Recheck(
            OwnerTransaction transaction,
            RecheckRepository rechecks,
            KeptAssessments assessments,
            @RestClient TriageReplayClient triage,
            AccessLog log,
            Clock clock) {
        this.transaction = transaction;
        this.rechecks = rechecks;
        this.assessments = assessments;
        this.triage = triage;
        this.log = log;
        this.clock = clock;
    }

    /** Compares what was not compared with the newest knowledge yet, at most this many. */
    void visit(Owner owner, Map<String, TriageReplayClient.Knowledge> newest, int count) {
        var due = transaction
                .read(owner, key -> assessments.receipts(owner, key, rechecks.due(owner, key, newest, count)))
                .orElse(List.of());
        due.forEach(kept -> {
            var notice = compare(kept, newest.get(kept.topic()));
            transaction.change(owner, key -> {
                if (rechecks.save(owner, key, kept.id(), notice)) {
                    log.note(owner, Access.RECHECKED, kept.id());
                }
                return notice;
            });
        });
    }

    private Notice compare(KeptAssessments.Kept kept, TriageReplayClient.Knowledge newest) {
        var now = clock.millis();
        return replay(kept.receipt())
                .map(today -> Notice.of(kept.topic(), today, now))
                .orElseGet(() -> Notice.notCompared(kept.topic(), newest, now));
    }

    /** Nothing where triage refuses the receipt: it has lost the knowledge or the key of that time, and asking again won't help. */
    private Optional<TriageReplayClient.Today> replay(String receipt) {
        try {
            return triage.replay(new TriageReplayClient.Receipt(receipt)).today();
        } catch (WebApplicationException answer) {
            if (answer.getResponse().getStatus() >= INTERNAL_ERROR) {
                throw answer;
            }
            return Optional.empty();
        }
    }
}
