package health.charley.history.recheck;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.access.AccessLog;
import health.charley.history.assessment.KeptReceipts;
import health.charley.history.job.PeopleWalk;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.receipt.SampleReceipt;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    KeptReceipts receipts;

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
                .body("items[0].knowledgeVersion", is("2.0.0"));
        moderator.accessLog(Map.of("limit", 100)).body("items.what.findAll { it == 'rechecked' }.size()", is(2));
    }

    @Test
    void the_same_knowledge_is_asked_about_each_assessment_once() {
        round();
        var asked = triage.asked.size();

        round();

        assertEquals(asked, triage.asked.size());
        assertEquals(1, triage.asked.stream().filter(newer.signed()::equals).count());
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

        var mine = "items.find { it.sha256 == '" + triage.sha256 + "' }";
        HistoryApi.as("operator")
                .request()
                .get(HistoryApi.ROOT + "/audit/rechecks")
                .then()
                .statusCode(200)
                .body(mine + ".topic", is("leg-cramps"))
                .body(mine + ".checked", is(triage.asked.size()))
                .body(mine + ".differing", is(1))
                .body(mine + ".failed", is(1));
        moderator.request().get(HistoryApi.ROOT + "/audit/rechecks").then().statusCode(403);
    }

    @Test
    void while_triage_is_down_it_pauses_and_then_goes_on() {
        triage.isDown = true;

        job().run();

        notices().body("items", is(List.of()));
        assertTrue(triage.asked.isEmpty());
        triage.isDown = false;
        triage.moreUrgentFor(newer);
        round();
        notices().body("items.assessment", contains(newer.id().toString()));
    }

    @Test
    void a_triage_that_fails_amid_a_page_loses_nothing_that_was_compared() {
        triage.failsAfter = 1;

        job().run();
        assertEquals(1, triage.asked.size());

        triage.failsAfter = Integer.MAX_VALUE;
        round();
        assertEquals(triage.asked.size(), triage.asked.stream().distinct().count());
    }

    @Test
    void assessments_of_a_topic_that_triage_has_no_more_are_left_alone() {
        var foreign = SampleReceipt.nightLegCramps().with("topic", "headache");
        moderator.save(foreign).statusCode(201);

        round();

        assertEquals(0, triage.asked.stream().filter(foreign.signed()::equals).count());
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
        var recheck = new Recheck(transaction, rechecks, receipts, triage, log, Clock.systemUTC());
        return new RecheckJob(walk, recheck, triage, new AllAtOnce());
    }

    /** A triage of one topic, whose newest knowledge says what a test wants. */
    private static final class ScriptedTriage implements TriageReplayClient {
        private final List<String> asked = new ArrayList<>();
        private String sha256 = fresh();
        private String moreUrgent = "";
        private String refused = "";
        private boolean isDown;
        private int failsAfter = Integer.MAX_VALUE;

        void moreUrgentFor(SampleReceipt receipt) {
            moreUrgent = receipt.signed();
        }

        void refuses(SampleReceipt receipt) {
            refused = receipt.signed();
        }

        /** Has newer knowledge, which differs from no receipt. */
        void learn() {
            sha256 = fresh();
            moreUrgent = "";
        }

        private static String fresh() {
            return String.format("%064x", System.nanoTime());
        }

        @Override
        public Topics topics() {
            if (isDown) {
                throw new ProcessingException("away");
            }
            return new Topics(List.of(new Topic("leg-cramps", new Knowledge("2.0.0", sha256))));
        }

        @Override
        public Replay replay(Receipt receipt) {
            if (asked.size() >= failsAfter) {
                throw new WebApplicationException(503);
            }
            asked.add(receipt.receipt());
            if (receipt.receipt().equals(refused)) {
                throw new WebApplicationException(409);
            }
            var knowledge = new Knowledge("2.0.0", sha256);
            if (receipt.receipt().equals(moreUrgent)) {
                return new Replay(Optional.of(new Today(
                        knowledge,
                        "consultation_24",
                        "See a doctor within a day",
                        true,
                        "Today the advice is more urgent: See a doctor within a day.")));
            }
            return new Replay(Optional.of(new Today(
                    knowledge, "self_care", "Care for it at home", false, "Today's knowledge gives the same advice.")));
        }
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
