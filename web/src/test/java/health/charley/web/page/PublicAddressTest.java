package health.charley.web.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.web.example.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forms and sign-in behind a proxy that asks for another host than the browser did. */
@QuarkusTest
@TestProfile(PublicAddressTest.BehindAProxy.class)
class PublicAddressTest {
    /** The address that people type. */
    public static final class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("charley.web.public-url", "https://charley.example");
        }
    }

    @Test
    void a_form_from_the_public_address_is_taken() {
        assertEquals(200, sentFrom("https://charley.example"));
    }

    @Test
    void a_form_from_anywhere_else_is_refused() {
        assertEquals(403, sentFrom("http://charley.example"));
        assertEquals(403, sentFrom("https://charley.example:8443"));
        assertEquals(403, sentFrom("https://evil.example"));
        assertEquals(403, sentFrom("http://localhost:" + RestAssured.port));
        assertEquals(403, sentFrom("null"));
    }

    @Test
    void the_provider_sends_people_back_to_the_public_address_whatever_host_was_asked_for() {
        given().redirects()
                .follow(false)
                .header("Host", "evil.example")
                .when()
                .get("/sign-in")
                .then()
                .statusCode(302)
                .header("Location", containsString("redirect_uri=https%3A%2F%2Fcharley.example%2Fsign-in%2Freturn&"));
    }

    private static int sentFrom(String origin) {
        var browser = new Browser().open("/privacy");
        String body = Browser.form("form-token", browser.token().orElseThrow());
        return browser.submitRaw("/answers/clear", body, "Origin", origin)
                .page()
                .status();
    }
}
