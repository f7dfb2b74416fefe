package health.charley.triage.simulation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import health.charley.testing.NeighbourDown;
import health.charley.testing.SignInResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Triage must answer when everything else is down: here the sign-in provider, from before the start. */
@QuarkusTest
@TestProfile(SignInDownTest.WithoutSignIn.class)
class SignInDownTest {
    private static final String TOPIC = "/api/triage/v1/topics/leg-cramps";

    @TestHTTPResource(value = "/health/ready", management = true)
    URL readiness;

    @Test
    void everyone_is_interviewed_and_nobody_simulates() {
        var token = SignInResource.token("editor");

        given().get(readiness).then().statusCode(200);
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"person\": {\"age\": 45, \"sex\": \"female\"}, \"answers\": []}")
                .post(TOPIC + "/interview")
                .then()
                .statusCode(200)
                .body("status", is("in_progress"));
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("files", Map.of("groups.yaml", "[]")))
                .post(TOPIC + "/simulations")
                .then()
                .statusCode(503);
    }

    public static final class WithoutSignIn extends NeighbourDown {
        public WithoutSignIn() {
            super(SIGN_IN);
        }
    }
}
