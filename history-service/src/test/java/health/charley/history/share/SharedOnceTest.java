package health.charley.history.share;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import health.charley.history.HistoryApi;
import health.charley.history.report.SampleAssessment;
import health.charley.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link that is asked for again under the same key, as by a double click, is made once. */
@QuarkusTest
class SharedOnceTest {
    private static final Map<String, Object> ASKED = Map.of("hours", 24, "idempotencyKey", "k".repeat(22));

    private final HistoryApi patient = HistoryApi.as("patient");
    private UUID assessment;

    @BeforeEach
    void saveAnAssessment() {
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        patient.save(receipt).statusCode(201);
        assessment = receipt.id();
    }

    @Test
    void the_same_request_gets_the_same_link_which_opens() {
        var first = Link.made(patient, assessment, ASKED);

        var second = Link.made(patient, assessment, ASKED);

        assertEquals(first, second);
        second.open().statusCode(200);
        first.seen().body("items", hasSize(1));
    }

    @Test
    void many_at_once_get_one_link() throws Exception {
        var withPin = with("pin", "4711");

        var statuses = AtOnce.statuses(
                4, () -> Link.post(patient, assessment, withPin).extract().statusCode());

        assertEquals(List.of(201, 201, 201, 201), statuses);
        var link = Link.made(patient, assessment, withPin);
        link.seen().body("items", hasSize(1));
        link.open("4711").statusCode(200);
    }

    @Test
    void another_wish_under_the_same_key_is_another_link() {
        var first = Link.made(patient, assessment, ASKED);

        for (var other : List.of(with("hours", 25), with("views", 3), with("pin", "4711"), with("pin", "4712"))) {
            assertNotEquals(first, Link.made(patient, assessment, other));
        }

        first.seen().body("items", hasSize(5));
    }

    @Test
    void a_link_that_was_taken_back_stays_closed_and_the_same_request_makes_another() {
        var first = Link.made(patient, assessment, ASKED);
        first.revoke().statusCode(204);

        var second = Link.made(patient, assessment, ASKED);

        assertNotEquals(first.token(), second.token());
        first.open().statusCode(404);
        second.open().statusCode(200);
    }

    @Test
    void the_key_of_one_person_finds_nothing_of_another() {
        var own = Link.made(patient, assessment, ASKED);
        var other = HistoryApi.as("patient2");
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        other.save(receipt).statusCode(201);

        assertNotEquals(own.token(), Link.made(other, receipt.id(), ASKED).token());
    }

    @Test
    void what_could_be_guessed_is_no_key() {
        Link.post(patient, assessment, Map.of("idempotencyKey", "1")).statusCode(400);
    }

    private static Map<String, Object> with(String name, Object value) {
        var changed = new HashMap<>(ASKED);
        changed.put(name, value);
        return changed;
    }
}
