package health.charley.history.job;

import health.charley.history.owner.Owner;
import health.charley.history.owner.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Rounds over all people, a page at a time. One replica at a time walks; where a page ended is kept in the database, so that
 * after a restart any replica goes on from there. A page that was cut short is walked again.
 */
@ApplicationScoped
public class PeopleWalk {
    private final OneReplica replicas;
    private final People people;
    private final EntityManager entities;
    private final Clock clock;

    PeopleWalk(OneReplica replicas, People people, EntityManager entities, Clock clock) {
        this.replicas = replicas;
        this.people = people;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Walks the next page of the job's round, or the first of a new round when the last ended as long ago as the pause.
     *
     * @param visit in transactions of its own
     * @return whether there is more to walk now
     */
    public boolean goOn(String job, Duration pause, int pageSize, Consumer<Owner> visit) {
        return replicas.run(job, () -> walk(job, pause, pageSize, visit)).orElse(false);
    }

    private boolean walk(String job, Duration pause, int pageSize, Consumer<Owner> visit) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var row = due(job, pause, now);
        if (row.isEmpty()) {
            return false;
        }
        var page = people.after(row.get().place, pageSize);
        page.forEach(visit);
        if (page.size() < pageSize) {
            row.get().end(now);
            return false;
        }
        row.get().place = page.get(page.size() - 1).key();
        return true;
    }

    /** The round to walk on, if one is under way or due. */
    private Optional<JobRow> due(String job, Duration pause, Instant now) {
        var row = entities.find(JobRow.class, job);
        if (row == null) {
            entities.persist(JobRow.beginning(job, now));
            return Optional.of(entities.find(JobRow.class, job));
        }
        if (row.isUnderWay()) {
            return Optional.of(row);
        }
        if (row.endedAt.plus(pause).isAfter(now)) {
            return Optional.empty();
        }
        row.begin(now);
        return Optional.of(row);
    }
}
