package health.charley.history.appendix;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import health.charley.history.HistoryApi;
import health.charley.history.report.SampleAssessment;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happened next has to make sense. */
@QuarkusTest
class OutcomeTest {
    private static final String TODAY =
            "{\"care\":[{\"from\":\"self\",\"on\":\"" + LocalDate.now(ZoneOffset.UTC) + "\"}]}";

    private final HistoryApi patient = HistoryApi.as("patient");
    private String path;

    @BeforeEach
    void saveAnAssessment() {
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        patient.save(receipt).statusCode(201);
        path = HistoryApi.ASSESSMENTS + "/" + receipt.id() + "/outcome";
    }

    @Test
    void a_list_with_nothing_at_a_place_is_refused_at_that_place() {
        refusedAt("#/care/1", "{\"care\":[{\"from\":\"self\"},null]}");
        refusedAt("#/diagnoses/0", "{\"diagnoses\":[null]}");
    }

    @Test
    void a_day_is_a_text_of_a_time_in_which_somebody_lived_and_not_of_the_future() {
        for (var day : List.of("+999999-01-01", "0001-01-01", "1899-12-31", "-2026-01-01", "2999-01-01")) {
            refusedAt("#/care/0/on", "{\"care\":[{\"from\":\"self\",\"on\":\"" + day + "\"}]}");
            refusedAt(
                    "#/diagnoses/0/on", "{\"diagnoses\":[{\"words\":\"flu\",\"by\":\"self\",\"on\":\"" + day + "\"}]}");
        }
        refusedAt("#/care/0/on", "{\"care\":[{\"from\":\"self\",\"on\":[2026,1,1]}]}");
        refusedAt("#/care/0/on", "{\"care\":[{\"from\":\"self\",\"on\":20454}]}");
        refusedAt("#/care/0/on", "{\"care\":[{\"from\":\"self\",\"on\":\"\"}]}");
        refusedAt("#/care/0/on", "{\"care\":[{\"from\":\"self\",\"on\":\"2026-02-30\"}]}");
        refusedAt("#/care/0/on", "{\"care\":[{\"from\":\"self\",\"on\":\"2026-02-01T00:00:00Z\"}]}");

        put(Map.of("If-None-Match", "*"), TODAY).statusCode(200);
    }

    @Test
    void an_outcome_that_tells_nothing_is_refused_and_leaves_what_is_there() {
        refusedAt("#", "{}");
        refusedAt("#", "{\"care\":[],\"diagnoses\":[]}");
        var etag = put(Map.of("If-None-Match", "*"), TODAY)
                .statusCode(200)
                .extract()
                .header("ETag");

        put(Map.of("If-Match", etag), "{}")
                .statusCode(400)
                .body(
                        "detail",
                        is("Say where care was sought or what the cause is. To take back what was told, erase it."));

        patient.request().get(path).then().statusCode(200).header("ETag", etag);
    }

    private void refusedAt(String pointer, String body) {
        put(Map.of("If-None-Match", "*"), body).statusCode(400).body("errors.pointer", contains(pointer));
    }

    private ValidatableResponse put(Map<String, String> headers, String body) {
        return patient.request()
                .contentType(ContentType.JSON)
                .headers(headers)
                .body(body)
                .put(path)
                .then();
    }
}
