package health.charley.web.signin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A front end as it starts in production while nothing else is there: no provider, no services. */
@QuarkusTest
@TestProfile(ProviderDownTest.NothingElseIsThere.class)
class ProviderDownTest {
    private static final String NOWHERE = "http://localhost:1";

    /** Addresses at which nobody listens, and cookies as safe as they are by default. */
    public static final class NothingElseIsThere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url", NOWHERE + "/charley",
                    "charley.triage.url", NOWHERE,
                    "charley.content.url", NOWHERE,
                    "charley.history.url", NOWHERE,
                    "charley.web.secure-cookies", "true");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Test
    void it_starts_and_shows_its_pages() {
        given().when().get("/").then().statusCode(200).body(containsString("Start the check"));
    }

    @Test
    void a_page_that_needs_sign_in_says_that_it_does_not_work_just_now() {
        given().when().get("/history").then().statusCode(401).body(containsString("Signing in did not work"));
    }

    @Test
    void pages_that_need_a_service_say_what_still_works() {
        given().when().get("/articles").then().statusCode(503).body(containsString("The check still works."));
        given().when().get("/quiz/leg-cramps").then().statusCode(503).body(containsString("call 911 or 999 now"));
        given().when().get("/api/triage/v1/topics").then().statusCode(503).contentType(containsString("problem+json"));
    }

    @Test
    void cookies_are_for_https_and_hidden_from_scripts_and_other_sites() {
        given().when()
                .get("/privacy")
                .then()
                .header(
                        "Set-Cookie",
                        allOf(
                                containsString("Secure"),
                                containsString("HTTPOnly"),
                                containsString("SameSite=Lax"),
                                containsString("Path=/")));
    }
}
