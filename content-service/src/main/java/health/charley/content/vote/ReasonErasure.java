package health.charley.content.vote;

import health.charley.content.erasure.OneReplica;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Erases old reasons of votes. */
@ApplicationScoped
class ReasonErasure {
    private static final Logger LOG = Logger.getLogger(ReasonErasure.class);

    private final OneReplica replicas;
    private final VoteRepository votes;
    private final VoteConfig config;
    private final Clock clock;

    ReasonErasure(OneReplica replicas, VoteRepository votes, VoteConfig config, Clock clock) {
        this.replicas = replicas;
        this.votes = votes;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${charley.content.votes.erase-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        var erased = replicas.run("erasure of reasons", this::erase);
        if (erased > 0) {
            LOG.infof("Erased the reasons of %d votes.", erased);
        }
    }

    private int erase() {
        return votes.eraseReasonsBefore(clock.instant().minus(config.keepReasons()));
    }
}
