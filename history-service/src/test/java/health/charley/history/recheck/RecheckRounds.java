package health.charley.history.recheck;

import health.charley.history.HistoryApi;
import health.charley.history.access.AccessLog;
import health.charley.history.assessment.KeptAssessments;
import health.charley.history.job.PeopleWalk;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.receipt.SampleReceipt;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Rounds of the recheck against a triage whose newest knowledge a test decides on. Each test has knowledge of its own. */
abstract class RecheckRounds {
    final HistoryApi moderator = HistoryApi.as("moderator");
    final Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    final SampleReceipt older = SampleReceipt.nightLegCramps(noon);
    final SampleReceipt newer = SampleReceipt.nightLegCramps(noon.plusSeconds(60));
    final ScriptedTriage triage = new ScriptedTriage();

    @Inject
    PeopleWalk walk;

    @Inject
    RecheckRepository rechecks;

    @Inject
    KeptAssessments assessments;

    @Inject
    OwnerTransaction transaction;

    @Inject
    AccessLog log;

    @BeforeEach
    void keepTwo() {
        moderator.eraseEverything().statusCode(204);
        moderator.save(older).statusCode(201);
        moderator.save(newer).statusCode(201);
    }

    @AfterEach
    void leaveNothingDamaged() {
        moderator.eraseEverything().statusCode(204);
    }

    @AfterEach
    void stopTriage() {
        triage.close();
    }

    static ValidatableResponse operators() {
        return HistoryApi.as("operator")
                .request()
                .get(HistoryApi.ROOT + "/audit/rechecks")
                .then()
                .statusCode(200);
    }

    String mine() {
        return "items.find { it.sha256 == '" + triage.sha256() + "' }";
    }

    ValidatableResponse notices() {
        return moderator.request().get(HistoryApi.ROOT + "/notices").then();
    }

    void round() {
        // the rest of a round that was cut short, and a whole one
        job().run();
        job().run();
    }

    RecheckJob job() {
        var client = triage.client();
        var recheck = new Recheck(transaction, rechecks, assessments, client, log, Clock.systemUTC());
        return new RecheckJob(walk, recheck, client, new AllAtOnce());
    }

    /** All people in a page, and a round after the other. */
    private static final class AllAtOnce implements RecheckConfig {
        @Override
        public String every() {
            return "off";
        }

        @Override
        public Duration pause() {
            return Duration.ZERO;
        }

        @Override
        public int pageSize() {
            return 1000;
        }

        @Override
        public int pages() {
            return 10;
        }

        @Override
        public int perVisit() {
            return 1000;
        }
    }
}
