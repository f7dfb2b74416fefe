package health.charley.content;

import static io.restassured.RestAssured.given;

import health.charley.testing.NeighbourDown;
import health.charley.testing.PostgresResource;
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
    void the_service_starts_and_everyone_can_read() {
        given().get(readiness).then().statusCode(200);
        ContentApi.article("leg-cramps").statusCode(200);
    }

    @Test
    void a_token_that_nobody_can_check_does_not_stop_a_reader() {
        given().auth().oauth2("not.a.token").get(ContentApi.LEG_CRAMPS).then().statusCode(200);
    }

    public static final class WithoutSignIn extends NeighbourDown {
        public WithoutSignIn() {
            super(SIGN_IN, new TestResourceEntry(PostgresResource.class, Map.of("database", "content")));
        }
    }
}
