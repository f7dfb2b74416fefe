package health.charley.history.assessment;

import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import health.charley.history.report.SampleAssessment;
import health.charley.testing.LogRecorder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the service logs says nothing about a person or their health. */
@QuarkusTest
class QuietLogTest {
    private static final List<String> PRIVATE_WORDS =
            List.of("cramp", "self_care", "knot", "female", "patient", "eyj", "4711", "flight");

    @RegisterExtension
    final LogRecorder log = new LogRecorder();

    @Test
    void saving_reading_and_refusing_leave_no_private_word_in_the_log() {
        var patient = HistoryApi.as("patient");
        var receipt = SampleReceipt.nightLegCramps();

        patient.save(receipt).statusCode(201);
        patient.save(receipt.withResult("careLevel", "consultation")).statusCode(409);
        patient.save(receipt.withoutSummary().without("person")).statusCode(400);
        patient.save(receipt.id(), receipt.signed() + "cramp").statusCode(400);
        patient.read(receipt.id()).statusCode(200);
        var unreadable = SampleReceipt.nightLegCramps().with("answers", "cramp");
        patient.save(unreadable).statusCode(201);
        patient.read(unreadable.id()).statusCode(500);
        patient.list(Map.of("topic", "leg-cramps", "careLevel", "self_care")).statusCode(200);
        patient.saveSeveral(List.of(SampleReceipt.nightLegCramps().signed(), "cramp"))
                .statusCode(200);
        patient.accessLog(Map.of()).statusCode(200);
        patient.erase(receipt.id()).statusCode(204);
        patient.eraseEverything().statusCode(204);

        log.requireNoneOf(PRIVATE_WORDS);
    }

    @Test
    void handing_over_and_using_leave_no_private_word_in_the_log() {
        var patient = HistoryApi.as("patient");
        var receipt = SampleAssessment.NIGHT_CRAMPS.receipt();
        var path = HistoryApi.ASSESSMENTS + "/" + receipt.id();
        patient.save(receipt).statusCode(201);

        for (var type : List.of("application/json", "application/fhir+json", "application/pdf")) {
            patient.request().accept(type).get(path + "/document").then().statusCode(200);
        }
        put(patient, path + "/notes", Map.of("text", "Cramps since the flight \u4e2d"));
        put(patient, path + "/outcome", Map.of("diagnoses", List.of(Map.of("words", "cramp", "by", "self"))));
        patient.request().get("/api/history/v1/export").then().statusCode(200);
        var link = send(patient, Map.of("pin", "4711"), path + "/shares")
                .path("token")
                .toString();
        for (var pin : List.of("cramp", "0000", "4711")) {
            send(patient, Map.of("token", link, "pin", pin), "/api/history/v1/shared");
        }

        log.requireNoneOf(PRIVATE_WORDS);
    }

    private static void put(HistoryApi patient, String path, Map<String, Object> body) {
        patient.request()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    private static Response send(HistoryApi patient, Map<String, Object> body, String path) {
        return patient.request().contentType(ContentType.JSON).body(body).post(path);
    }
}
