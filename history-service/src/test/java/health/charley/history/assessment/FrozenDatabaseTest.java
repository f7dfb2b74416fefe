package health.charley.history.assessment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import health.charley.history.HistoryApi;
import health.charley.history.Role;
import health.charley.history.receipt.SampleReceipt;
import health.charley.testing.Eventually;
import health.charley.testing.FrozenPostgres;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** PostgreSQL accepts connections but answers nothing. */
@QuarkusTest
class FrozenDatabaseTest {
    private static final Duration BOUND = Duration.ofSeconds(8);

    private final HistoryApi patient = HistoryApi.as("patient");

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @TestHTTPResource(value = "/health/live", management = true)
    URL liveness;

    @Test
    void a_frozen_database_is_said_to_be_unavailable_soon_and_forgotten_when_it_thaws() throws Exception {
        var receipt = SampleReceipt.nightLegCramps();
        patient.list(Map.of()).statusCode(200);

        try (var connection = Role.SERVICE.connect();
                var frozen = FrozenPostgres.behind(connection)) {
            assertTimeout(
                    BOUND,
                    () -> patient.list(Map.of())
                            .statusCode(503)
                            .contentType("application/problem+json")
                            .header("Retry-After", notNullValue())
                            .body("status", is(503)));
            assertTimeout(BOUND, () -> patient.save(receipt).statusCode(503));
            assertTimeout(BOUND, () -> given().get(readiness).then().statusCode(503));
            assertTimeout(BOUND, () -> given().get(liveness).then().statusCode(200));
        }

        Eventually.within(Duration.ofSeconds(10), () -> {
            given().get(readiness).then().statusCode(200);
            patient.save(receipt).statusCode(201);
        });
    }
}
