package health.charley.history.receipt;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The id that ties the log lines of history and triage together. */
@QuarkusTest
class CorrelationForwardingTest {

    @ConfigProperty(name = "charley.triage.url")
    String triage;

    @Test
    void triage_is_asked_for_its_keys_under_the_id_of_the_request() {
        var receipt = SampleReceipt.nightLegCramps().withHeader("kid", "not-seen-before");

        HistoryApi.as("patient")
                .request()
                .header("X-Correlation-Id", "sample-correlation-1")
                .contentType("application/json")
                .body(Map.of("receipt", receipt.signed()))
                .put(HistoryApi.ASSESSMENTS + "/" + receipt.id())
                .then()
                .statusCode(400);

        var ids = given().get(triage + "/correlation-ids").asString().lines().toList();
        assertTrue(ids.contains("sample-correlation-1"), ids.toString());
    }
}
