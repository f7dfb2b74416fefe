package health.charley.content;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import health.charley.testing.Eventually;
import health.charley.testing.FrozenPostgres;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** PostgreSQL accepts connections but answers nothing. */
@QuarkusTest
class FrozenDatabaseTest {
    private static final Duration BOUND = Duration.ofSeconds(8);

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @TestHTTPResource(value = "/health/live", management = true)
    URL liveness;

    @Test
    void a_frozen_database_is_said_to_be_unavailable_soon_and_forgotten_when_it_thaws() throws Exception {
        ContentApi.article("leg-cramps").statusCode(200);

        try (var connection = Role.SERVICE.connect();
                var frozen = FrozenPostgres.behind(connection)) {
            assertTimeout(
                    BOUND,
                    () -> ContentApi.article("leg-cramps")
                            .statusCode(503)
                            .contentType("application/problem+json")
                            .header("Retry-After", notNullValue()));
            assertTimeout(BOUND, () -> given().get(ContentApi.CAUSES).then().statusCode(503));
            assertTimeout(BOUND, () -> given().get(readiness).then().statusCode(503));
            assertTimeout(BOUND, () -> given().get(liveness).then().statusCode(200));
        }

        Eventually.within(Duration.ofSeconds(10), () -> {
            given().get(readiness).then().statusCode(200);
            ContentApi.article("leg-cramps").statusCode(200);
        });
    }
}
