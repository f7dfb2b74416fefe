package health.charley.history.retention;

import health.charley.history.audit.AuditEvent;
import health.charley.history.audit.AuditTrail;
import health.charley.history.job.PeopleWalk;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.PersonRepository;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Visits all people in rounds, and erases what was kept for too long, at last the key of whom nothing is left. One
 * replica does a page at a time.
 */
@ApplicationScoped
class Retention {
    static final String JOB = "retention";

    private static final Logger LOG = Logger.getLogger(Retention.class);

    private final PeopleWalk walk;
    private final OwnerTransaction transaction;
    private final List<RetentionRule> rules;
    private final PersonRepository people;
    private final AuditTrail audit;
    private final RetentionConfig config;
    private final Clock clock;

    Retention(
            PeopleWalk walk,
            OwnerTransaction transaction,
            @All List<RetentionRule> rules,
            PersonRepository people,
            AuditTrail audit,
            RetentionConfig config,
            Clock clock) {
        this.walk = walk;
        this.transaction = transaction;
        this.rules = rules;
        this.people = people;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${charley.history.retention.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        var erased = new AtomicLong();
        try {
            while (walk.goOn(JOB, config.pause(), config.pageSize(), owner -> erased.addAndGet(visit(owner)))) {
                // the next page; another replica may take it
            }
        } finally {
            tell(erased.get());
        }
        audit.eraseBefore(clock.instant().minus(config.audit()));
    }

    private void tell(long erased) {
        if (erased > 0) {
            LOG.infof("Erased %d rows that were kept for as long as they are to be.", erased);
            audit.note(AuditEvent.ROWS_EXPIRED, erased);
        }
    }

    /** How many rows went; of one where that fails none, and the next round tries again. */
    private int visit(Owner owner) {
        try {
            return transaction
                    .whileNobodySaves(owner, () -> expired(owner, clock.instant()))
                    .orElse(0);
        } catch (RuntimeException failed) {
            LOG.error("A person is left out of this round of retention.", failed);
            return 0;
        }
    }

    private int expired(Owner owner, Instant now) {
        var rows = rules.stream().mapToInt(rule -> rule.apply(owner, now)).sum();
        people.eraseIfNothingIsLeft(owner);
        return rows;
    }
}
