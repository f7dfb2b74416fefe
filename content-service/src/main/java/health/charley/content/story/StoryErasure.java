package health.charley.content.story;

import health.charley.content.erasure.OneReplica;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/** Erases the words of stories that were rejected a while ago. */
@ApplicationScoped
class StoryErasure {
    private static final Logger LOG = Logger.getLogger(StoryErasure.class);

    private final OneReplica replicas;
    private final StoryRepository stories;
    private final StoryConfig config;
    private final Clock clock;

    StoryErasure(OneReplica replicas, StoryRepository stories, StoryConfig config, Clock clock) {
        this.replicas = replicas;
        this.stories = stories;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${charley.content.stories.erase-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        var erased = replicas.run("erasure of stories", this::erase);
        if (erased > 0) {
            LOG.infof("Erased the words of %d rejected stories.", erased);
        }
    }

    private int erase() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var due = stories.rejectedBefore(now.minus(config.keepRejected()));
        for (var story : due) {
            story.erase(now);
            stories.record(RecordedStep.byNobody(story, StoryStep.ERASED, now));
        }
        return due.size();
    }
}
