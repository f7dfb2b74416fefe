package health.charley.history;

import static io.restassured.RestAssured.given;

import health.charley.history.receipt.TriageKeysResource;
import health.charley.testing.PostgresResource;
import health.charley.testing.SignInResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.List;
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

    public static final class WithoutSignIn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://localhost:1/charley");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(PostgresResource.class, Map.of("database", "history")),
                    new TestResourceEntry(TriageKeysResource.class));
        }
    }
}
