package health.charley.history;

import static io.restassured.RestAssured.given;

import health.charley.history.receipt.TriageKeysResource;
import health.charley.testing.NeighbourDown;
import health.charley.testing.PostgresResource;
import health.charley.testing.SignInResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service while the sign-in provider is down from before its start. */
@QuarkusTest
@TestProfile(SignInDownTest.WithoutSignIn.class)
class SignInDownTest {
    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @Test
    void the_service_starts_and_nobody_gets_in() {
        var token = SignInResource.token("patient");

        given().get(readiness).then().statusCode(200);
        given().get(HistoryApi.ASSESSMENTS).then().statusCode(401);
        given().auth().oauth2(token).get(HistoryApi.ASSESSMENTS).then().statusCode(503);
    }

    public static final class WithoutSignIn extends NeighbourDown {
        public WithoutSignIn() {
            super(
                    SIGN_IN,
                    new TestResourceEntry(PostgresResource.class, Map.of("database", "history")),
                    new TestResourceEntry(TriageKeysResource.class));
        }
    }
}
