package health.charley.history.share;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.history.AtOnce;
import health.charley.history.HistoryApi;
import health.charley.history.report.SampleAssessment;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
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
    void tries_at_the_same_time_are_counted_before_they_are_looked_at() throws Exception {
        var link = Link.made(patient, assessment, Map.of("pin", "4711"));

        var statuses = AtOnce.statuses(20, () -> link.open("0000").extract().statusCode());

        assertEquals(5, statuses.stream().filter(status -> status == 403).count(), statuses.toString());
        assertEquals(15, statuses.stream().filter(status -> status == 404).count(), statuses.toString());
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

        var statuses = AtOnce.statusesBeforeAnyEnds(
                12, () -> Link.post(patient, assessment, Map.of()).extract().statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(11, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        patient.request().get(Link.shares(assessment)).then().body("items", hasSize(20));
    }
}
