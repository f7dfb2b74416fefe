package health.charley.history.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimelineTest {
    private final HistoryApi patient = HistoryApi.as("patient");

    @BeforeEach
    void saveThree() {
        patient.eraseEverything().statusCode(204);
        save("2026-03-01T08:00:00Z", "self_care");
        save("2026-05-01T08:00:00Z", "emergency");
        save("2026-04-01T08:00:00Z", "consultation_24");
    }

    @Test
    void points_are_in_the_order_of_time_with_the_level_as_a_height() {
        timeline(Map.of())
                .body("points.at", contains("2026-03-01T08:00:00Z", "2026-04-01T08:00:00Z", "2026-05-01T08:00:00Z"))
                .body("points.careLevel", contains("self_care", "consultation_24", "emergency"))
                .body("points.urgency", contains(1, 3, 4))
                .body("points[0].leadingCause.condition", is("night-leg-cramps"))
                .body("points[0].topic", is("leg-cramps"))
                .body("cut", is(false));
    }

    @Test
    void a_time_and_a_topic_choose_among_them() {
        timeline(Map.of("from", "2026-04-01T08:00:00Z", "to", "2026-05-01T08:00:00Z"))
                .body("points.at", contains("2026-04-01T08:00:00Z"));
        timeline(Map.of("topic", "headache")).body("points", hasSize(0));
    }

    @Test
    void beyond_the_limit_the_newest_are_given() {
        timeline(Map.of("limit", 2))
                .body("points.at", contains("2026-04-01T08:00:00Z", "2026-05-01T08:00:00Z"))
                .body("cut", is(true));
    }

    @Test
    void somebody_elses_are_not_in_it() {
        HistoryApi.as("patient2")
                .request()
                .queryParam("from", "2026-03-01T08:00:00Z")
                .queryParam("to", "2026-03-01T08:00:01Z")
                .get("/api/history/v1/timeline")
                .then()
                .statusCode(200)
                .body("points", hasSize(0));
    }

    private void save(String at, String careLevel) {
        var receipt = SampleReceipt.nightLegCramps(Instant.parse(at)).withResult("careLevel", careLevel);
        patient.save(receipt).statusCode(201);
    }

    private ValidatableResponse timeline(Map<String, ?> parameters) {
        return patient.request()
                .queryParams(parameters)
                .get("/api/history/v1/timeline")
                .then()
                .statusCode(200);
    }
}
