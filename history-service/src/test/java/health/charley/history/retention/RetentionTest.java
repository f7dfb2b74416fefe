package health.charley.history.retention;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.audit.AuditTrail;
import health.charley.history.job.PeopleWalk;
import health.charley.history.owner.AgedLog;
import health.charley.history.owner.Owner;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.PersonRepository;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.SignInResource;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The job that visits all people. */
@QuarkusTest
class RetentionTest {
    private final HistoryApi publisher = HistoryApi.as("publisher");
    private final Owner owner = Owner.of(SignInResource.issuer(), "publisher");

    @Inject
    PeopleWalk walk;

    @Inject
    OwnerTransaction transaction;

    @Inject
    PersonRepository people;

    @Inject
    AuditTrail audit;

    @Inject
    @All
    List<RetentionRule> rules;

    @Test
    void entries_of_the_access_log_are_erased_after_their_time_and_operators_see_how_many_rows() throws SQLException {
        publisher.eraseEverything();
        publisher.save(SampleReceipt.nightLegCramps()).statusCode(201);

        AgedLog.by(owner, 364);
        job(rules).run();
        publisher.accessLog(Map.of()).body("items.what", is(List.of("saved")));

        AgedLog.by(owner, 2);
        job(rules).run();
        publisher.accessLog(Map.of()).body("items.what", is(List.of("log-read")));
        HistoryApi.as("operator")
                .request()
                .get(HistoryApi.ROOT + "/audit/events?limit=1")
                .then()
                .body("items[0].what", is("rows-expired"));
    }

    /** The last assessment goes, and the access log tells of it for a year: then the key has nothing left to be for. */
    @Test
    void the_key_goes_when_nothing_is_left_that_is_kept_with_it() throws SQLException {
        publisher.eraseEverything();
        var receipt = SampleReceipt.nightLegCramps();
        publisher.save(receipt).statusCode(201);
        publisher.erase(receipt.id()).statusCode(204);

        AgedLog.by(owner, 364);
        job(rules).run();
        assertTrue(hasKey());

        AgedLog.by(owner, 2);
        job(rules).run();
        assertFalse(hasKey());
    }

    @Test
    void the_key_stays_with_a_consent() throws SQLException {
        publisher.eraseEverything();
        publisher.giveConsent("test-1").statusCode(200);

        AgedLog.by(owner, 366);
        job(rules).run();

        assertTrue(hasKey());
        publisher.consent().body("given", is("test-1"));
    }

    private boolean hasKey() {
        return transaction.whileKept(owner, () -> true).isPresent();
    }

    @Test
    void two_replicas_apply_the_rules_to_each_person_once_a_round() throws Exception {
        publisher.save(SampleReceipt.nightLegCramps()).statusCode(201);
        job(List.of()).run();
        var visited = Collections.synchronizedList(new ArrayList<Owner>());
        RetentionRule counting = (person, now) -> {
            visited.add(person);
            return 0;
        };
        lastRoundEndedTwoHoursAgo();

        atOnce(() -> job(List.of(counting), Duration.ofHours(1)).run());

        assertTrue(visited.contains(owner));
        assertEquals(visited.size(), new HashSet<>(visited).size());
    }

    private static void lastRoundEndedTwoHoursAgo() throws SQLException {
        try (var database = Role.OWNER.connect();
                var statement = database.createStatement()) {
            statement.execute(
                    "update job set began_at = now() - interval '3 hours', ended_at = now() - interval '2 hours'"
                            + " where name = '" + Retention.JOB + "'");
        }
    }

    private static void atOnce(Runnable run) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var done : threads.invokeAll(List.of(Executors.callable(run), Executors.callable(run)))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Retention job(List<RetentionRule> applied) {
        return job(applied, Duration.ZERO);
    }

    private Retention job(List<RetentionRule> applied, Duration pause) {
        return new Retention(walk, transaction, applied, people, audit, new Limits(pause), Clock.systemUTC());
    }

    /** The configuration as it is unless said, in small pages. */
    private record Limits(Duration pause) implements RetentionConfig {
        @Override
        public Optional<Duration> assessments() {
            return Optional.empty();
        }

        @Override
        public Duration accessLog() {
            return Duration.ofDays(365);
        }

        @Override
        public Duration audit() {
            return Duration.ofDays(1095);
        }

        @Override
        public String every() {
            return "off";
        }

        @Override
        public int pageSize() {
            return 3;
        }
    }
}
