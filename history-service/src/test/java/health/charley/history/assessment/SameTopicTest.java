package health.charley.history.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import health.charley.history.Damage;
import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of what can be compared with an assessment. */
@QuarkusTest
class SameTopicTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final HistoryApi reviewer = HistoryApi.as("reviewer");
    private final SampleReceipt cramps = SampleReceipt.nightLegCramps(NOON);
    private final SampleReceipt laterCramps = SampleReceipt.nightLegCramps(NOON.plusSeconds(60));
    private final SampleReceipt headache =
            SampleReceipt.nightLegCramps(NOON.plusSeconds(120)).with("topic", "headache");

    @BeforeEach
    void keepThree() {
        reviewer.eraseEverything().statusCode(204);
        List.of(cramps, laterCramps, headache)
                .forEach(receipt -> reviewer.save(receipt).statusCode(201));
    }

    @AfterEach
    void leaveNothingDamaged() {
        reviewer.eraseEverything().statusCode(204);
    }

    @Test
    void only_those_of_the_topic_of_one_are_listed_wherever_in_the_list_that_is() {
        reviewer.list(Map.of("sameTopicAs", cramps.id(), "limit", 1))
                .statusCode(200)
                .body("items.id", contains(laterCramps.id().toString()));
        reviewer.list(Map.of("sameTopicAs", headache.id()))
                .body("items.id", contains(headache.id().toString()));
    }

    @Test
    void one_that_is_damaged_still_says_which_are_of_its_topic() throws SQLException {
        Damage.toAssessment("reviewer", "summary", cramps.id());
        Damage.toAssessment("reviewer", "receipt", cramps.id());

        reviewer.list(Map.of("sameTopicAs", cramps.id()))
                .body("items.id", contains(laterCramps.id().toString()));
    }

    @Test
    void of_one_that_is_somebody_elses_there_are_none() {
        HistoryApi.as("patient2")
                .list(Map.of("sameTopicAs", cramps.id()))
                .statusCode(200)
                .body("items", is(List.of()));
    }

    @Test
    void what_is_no_id_is_a_bad_request() {
        reviewer.list(Map.of("sameTopicAs", "leg-cramps"))
                .statusCode(400)
                .body("errors[0].parameter", is("sameTopicAs"));
    }
}
