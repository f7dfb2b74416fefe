package health.charley.history.recheck;

import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.assessment.KeptAssessments;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.receipt.Receipt;
import health.charley.history.receipt.UnreadableReceiptException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Compares a person's assessments with the newest knowledge. Triage is asked outside of any transaction; what it says is kept
 * for assessments that are still there.
 */
@ApplicationScoped
class Recheck {
    private static final Logger LOG = Logger.getLogger(Recheck.class);
    /** Statuses that say nothing about the receipt: timeouts, too many requests, what a proxy says of a busy triage. */
    private static final Set<Integer> LATER = Set.of(408, 425, 429, 502, 503, 504);
    /** Each may have cost the whole time that is waited for an answer. */
    private static final int MOST_PASSED_OVER = 3;

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

    /**
     * Compares what was not compared with the newest knowledge yet, at most this many. A receipt for which triage has
     * no time is passed over until the next round, when the others come first; so is the rest, after some in a row.
     */
    void visit(Owner owner, Map<String, TriageReplayClient.Knowledge> newest, int count) {
        var passedOver = 0;
        for (var kept : due(owner, newest, count)) {
            try {
                save(owner, kept, compare(kept, newest.get(kept.topic())));
                passedOver = 0;
            } catch (ProcessingException | WebApplicationException away) {
                requireTriage();
                passOver(owner, kept);
                LOG.warnf("The recheck passes over assessment %s: %s", kept.id(), away.getMessage());
                if (++passedOver == MOST_PASSED_OVER) {
                    return;
                }
            }
        }
    }

    /** Throws where triage is away for everybody. */
    private void requireTriage() {
        triage.topics();
    }

    private List<KeptAssessments.Kept> due(Owner owner, Map<String, TriageReplayClient.Knowledge> newest, int count) {
        return transaction
                .read(owner, key -> {
                    var ids = rechecks.due(owner, key, newest, count);
                    return assessments.receipts(owner, key, newest.keySet(), ids).stream()
                            .sorted(Comparator.comparingInt(kept -> ids.indexOf(kept.id())))
                            .toList();
                })
                .orElse(List.of());
    }

    private void passOver(Owner owner, KeptAssessments.Kept kept) {
        transaction.whileKept(owner, () -> {
            rechecks.passOver(owner, kept.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            return kept;
        });
    }

    private void save(Owner owner, KeptAssessments.Kept kept, Notice notice) {
        transaction.change(owner, key -> {
            if (rechecks.save(owner, key, kept.id(), notice)) {
                log.note(owner, Access.RECHECKED, kept.id());
            }
            return notice;
        });
    }

    private Notice compare(KeptAssessments.Kept kept, TriageReplayClient.Knowledge newest) {
        var now = clock.millis();
        return kept.receipt()
                .flatMap(this::replay)
                .map(today -> Notice.of(kept.topic(), today, now))
                .orElseGet(() -> Notice.notCompared(kept.topic(), newest, now));
    }

    /**
     * Nothing where triage refuses the receipt or breaks at it: it has lost the knowledge or the key of that time, or
     * can't cope with it, and asking again won't help. And nothing where it does not hold the assessment that it sums up.
     */
    private Optional<TriageReplayClient.Today> replay(String receipt) {
        try {
            Receipt.requireReadable(receipt);
            return triage.replay(new TriageReplayClient.Receipt(receipt)).today();
        } catch (UnreadableReceiptException nothingToCompare) {
            return Optional.empty();
        } catch (WebApplicationException answer) {
            if (LATER.contains(answer.getResponse().getStatus())) {
                throw answer;
            }
            return Optional.empty();
        }
    }
}
