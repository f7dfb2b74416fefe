package health.charley.history.share;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.HeldUp;
import health.charley.history.HistoryApi;
import health.charley.history.report.SampleAssessment;
import health.charley.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several visitors with one link, and an owner with several devices, at the same time. */
@QuarkusTest
class ShareRaceTest {
    private final HistoryApi patient = HistoryApi.as("patient");
    private UUID assessment;

    @BeforeEach
    void saveAnAssessment() {
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        patient.save(receipt).statusCode(201);
        assessment = receipt.id();
    }

    @Test
    void of_wrong_pins_at_the_same_time_five_are_told_to_be_wrong() throws Exception {
        var link = Link.made(patient, assessment, Map.of("pin", "4711"));

        var statuses = AtOnce.statuses(20, () -> link.open("0000").extract().statusCode());

        assertEquals(5, statuses.stream().filter(status -> status == 403).count(), statuses.toString());
        assertEquals(15, statuses.stream().filter(status -> status == 404).count(), statuses.toString());
        link.open("4711").statusCode(404);
    }

    @Test
    void any_number_of_visitors_with_the_right_pin_come_in_at_once() throws Exception {
        var link = Link.made(patient, assessment, Map.of("pin", "4711", "views", 100));

        var statuses = AtOnce.statuses(20, () -> link.open("4711").extract().statusCode());

        assertEquals(Collections.nCopies(20, 200), statuses);
        link.seen().body("items[0].wrongPins", is(0)).body("items[0].openedAt", hasSize(20));
    }

    @Test
    void of_right_and_wrong_pins_at_once_five_wrong_ones_lock_the_link() throws Exception {
        var link = Link.made(patient, assessment, Map.of("pin", "4711", "views", 100));
        var number = new AtomicInteger();

        var statuses = AtOnce.statuses(
                20,
                () -> link.open(number.getAndIncrement() % 2 == 0 ? "4711" : "0000")
                        .extract()
                        .statusCode());

        assertEquals(5, statuses.stream().filter(status -> status == 403).count(), statuses.toString());
        link.open("4711").statusCode(404);
    }

    @Test
    void two_who_open_the_last_view_at_once_get_one_view() throws Exception {
        var link = Link.made(patient, assessment, Map.of("views", 1));

        var statuses = AtOnce.statuses(12, () -> link.open().extract().statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(11, statuses.stream().filter(status -> status == 404).count(), statuses.toString());
        link.seen().body("items[0].openedAt", hasSize(1));
    }

    @Test
    void of_links_made_at_the_same_time_only_the_last_that_there_may_be_is_made() throws Exception {
        for (var made = 0; made < 19; made++) {
            Link.made(patient, assessment, Map.of());
        }

        var statuses = HeldUp.statuses(
                12, () -> Link.post(patient, assessment, Map.of()).extract().statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(11, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        patient.request().get(Link.shares(assessment)).then().body("items", hasSize(20));
    }
}
