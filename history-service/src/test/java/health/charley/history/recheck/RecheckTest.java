package health.charley.history.recheck;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HistoryApi;
import health.charley.history.export.Archive;
import health.charley.history.receipt.SampleReceipt;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a round finds, and who is told. */
@QuarkusTest
class RecheckTest extends RecheckRounds {
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
    void what_a_comparison_said_is_in_the_export() throws IOException {
        triage.moreUrgentFor(older);
        round();

        var files = Archive.of(moderator);

        var differing = files.json("assessments/" + older.id() + "/recheck.json");
        assertEquals(true, differing.getBoolean("adviceDiffers"));
        assertEquals("Today the advice is more urgent: See a doctor within a day.", differing.getString("sentence"));
        assertEquals("leg-cramps", differing.getString("topic"));
        assertEquals("2.0.0", differing.getString("knowledgeVersion"));
        assertEquals(false, differing.getBoolean("putAway"));
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
}
