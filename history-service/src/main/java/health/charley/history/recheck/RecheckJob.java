package health.charley.history.recheck;

import health.charley.history.job.PeopleWalk;
import health.charley.history.sealing.BrokenSealException;
import health.charley.history.sealing.MasterKeyMissingException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Visits all people in rounds and compares what they kept with the newest knowledge, so many pages a run. While triage is
 * down it pauses: the page is walked again, and finds what is not compared yet.
 */
@ApplicationScoped
class RecheckJob {
    static final String JOB = "recheck";

    private static final Logger LOG = Logger.getLogger(RecheckJob.class);

    private final PeopleWalk walk;
    private final Recheck recheck;
    private final TriageReplayClient triage;
    private final RecheckConfig config;

    RecheckJob(PeopleWalk walk, Recheck recheck, @RestClient TriageReplayClient triage, RecheckConfig config) {
        this.walk = walk;
        this.recheck = recheck;
        this.triage = triage;
        this.config = config;
    }

    @Scheduled(every = "${charley.history.recheck.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            var newest = newest();
            for (var page = 0; !newest.isEmpty() && page < config.pages() && goOn(newest); page++) {
                // the next page; another replica may take it
            }
        } catch (ProcessingException | WebApplicationException away) {
            LOG.warnf("The recheck pauses, for triage can't be asked: %s", away.getMessage());
        }
    }

    private boolean goOn(Map<String, TriageReplayClient.Knowledge> newest) {
        return walk.goOn(JOB, config.pause(), config.pageSize(), owner -> {
            try {
                recheck.visit(owner, newest, config.perVisit());
            } catch (MasterKeyMissingException | BrokenSealException unopened) {
                LOG.errorf("A person is left out of the recheck: %s", unopened.getMessage());
            }
        });
    }

    private Map<String, TriageReplayClient.Knowledge> newest() {
        return triage.topics().items().stream()
                .collect(Collectors.toMap(TriageReplayClient.Topic::id, TriageReplayClient.Topic::knowledge));
    }
}
