package health.charley.history.recheck;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.Damage;
import health.charley.history.HistoryApi;
import health.charley.history.access.AccessLog;
import health.charley.history.assessment.KeptAssessments;
import health.charley.history.export.Archive;
import health.charley.history.job.PeopleWalk;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.receipt.SampleReceipt;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The recheck against a triage whose newest knowledge a test decides on. Each test has knowledge of its own. */
@QuarkusTest
class RecheckTest {
    private final HistoryApi moderator = HistoryApi.as("moderator");
    private final Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    private final SampleReceipt older = SampleReceipt.nightLegCramps(noon);
    private final SampleReceipt newer = SampleReceipt.nightLegCramps(noon.plusSeconds(60));
    private final ScriptedTriage triage = new ScriptedTriage();

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

    @Test
    void where_the_advice_differs_the_person_gets_a_notice() {
        triage.moreUrgentFor(older);

        round();

        notices()
                .statusCode(200)
                .body("items.assessment", contains(older.id().toString()))
                .body("items[0].topic", is("leg-cramps"))
                .body("items[0].careLevel", is("consultation_24"))
                .body("items[0].sentence", is("Today the advice is more urgent: See a doctor within a day."))
                .body("items[0].knowledgeVersion", is("2.0.0"))
                .body("items[0].review.status", is("sample"))
                .body("items[0].review.reviewed", is(false));
        moderator.accessLog(Map.of("limit", 100)).body("items.what.findAll { it == 'rechecked' }.size()", is(2));
    }

    @Test
    void the_same_knowledge_is_asked_about_each_assessment_once() {
        round();
        var asked = triage.asked().size();

        round();

        assertEquals(asked, triage.asked().size());
        assertEquals(1, triage.asked().stream().filter(newer.signed()::equals).count());
    }

    @Test
    void newer_knowledge_takes_a_notice_back() {
        triage.moreUrgentFor(older);
        round();

        triage.learn();
        round();

        notices().body("items", is(List.of()));
    }

    @Test
    void operators_see_numbers_of_what_was_compared() {
        triage.moreUrgentFor(older);
        triage.refuses(newer);

        round();

        operators()
                .body(mine() + ".topic", is("leg-cramps"))
                .body(mine() + ".checked", is(triage.asked().size()))
                .body(mine() + ".differing", is(1))
                .body(mine() + ".failed", is(1));
        moderator.request().get(HistoryApi.ROOT + "/audit/rechecks").then().statusCode(403);
    }

    @Test
    void while_triage_is_down_it_pauses_and_then_goes_on() {
        triage.goesDown();

        job().run();

        notices().body("items", is(List.of()));
        assertTrue(triage.asked().isEmpty());
        triage.comesBack();
        triage.moreUrgentFor(newer);
        round();
        notices().body("items.assessment", contains(newer.id().toString()));
    }

    @Test
    void a_triage_that_fails_amid_a_page_loses_nothing_that_was_compared() {
        triage.failsAfter(1);

        job().run();
        assertEquals(1, triage.asked().size());

        triage.comesBack();
        round();
        assertEquals(triage.asked().size(), triage.asked().stream().distinct().count());
    }

    @Test
    void a_receipt_at_which_triage_breaks_is_counted_as_failed_and_the_others_are_compared() {
        triage.failsAt(newer, 500);
        triage.moreUrgentFor(older);

        round();

        notices().body("items.assessment", contains(older.id().toString()));
        assertEquals(1, triage.failures());
        operators().body(mine() + ".failed", is(1));
    }

    @Test
    void a_receipt_for_which_triage_has_no_time_waits_for_the_next_round_and_the_others_are_compared() {
        triage.failsAt(older, 503);
        triage.moreUrgentFor(newer);

        round();

        notices().body("items.assessment", contains(newer.id().toString()));
        operators().body(mine() + ".failed", is(0));
        triage.comesBack();
        triage.moreUrgentFor(older);
        round();
        notices().body("items.assessment", hasItem(older.id().toString()));
    }

    @Test
    void a_damaged_receipt_is_counted_as_failed_and_the_others_are_compared() throws SQLException {
        Damage.toAssessment("moderator", "receipt", newer.id());
        triage.moreUrgentFor(older);

        round();

        notices().body("items.assessment", contains(older.id().toString()));
        operators().body(mine() + ".failed", is(1));
    }

    @Test
    void a_damaged_notice_hides_no_other() throws SQLException {
        triage.moreUrgentFor(older);
        round();
        Damage.toAssessment("moderator", "notice", older.id());

        notices()
                .statusCode(200)
                .body("items", is(List.of()))
                .body("damaged", contains(older.id().toString()));
    }

    @Test
    void what_a_comparison_said_is_in_the_export() throws IOException {
        triage.moreUrgentFor(older);
        round();

        var files = Archive.of(moderator);

        var differing = files.json("assessments/" + older.id() + "/recheck.json");
        assertEquals(true, differing.getBoolean("adviceDiffers"));
        assertEquals("Today the advice is more urgent: See a doctor within a day.", differing.getString("sentence"));
        assertEquals("leg-cramps", differing.getString("topic"));
        assertEquals("2.0.0", differing.getString("knowledgeVersion"));
        assertEquals(64, differing.getString("knowledgeSha256").length());
        assertEquals(
                false, files.json("assessments/" + newer.id() + "/recheck.json").getBoolean("adviceDiffers"));
    }

    @Test
    void assessments_of_a_topic_that_triage_has_no_more_are_left_alone() {
        var foreign = SampleReceipt.nightLegCramps().with("topic", "headache");
        moderator.save(foreign).statusCode(201);

        round();

        assertEquals(0, triage.asked().stream().filter(foreign.signed()::equals).count());
    }

    private static ValidatableResponse operators() {
        return HistoryApi.as("operator")
                .request()
                .get(HistoryApi.ROOT + "/audit/rechecks")
                .then()
                .statusCode(200);
    }

    private String mine() {
        return "items.find { it.sha256 == '" + triage.sha256() + "' }";
    }

    private ValidatableResponse notices() {
        return moderator.request().get(HistoryApi.ROOT + "/notices").then();
    }

    private void round() {
        // the rest of a round that was cut short, and a whole one
        job().run();
        job().run();
    }

    private RecheckJob job() {
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
