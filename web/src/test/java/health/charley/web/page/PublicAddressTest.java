package health.charley.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.web.example.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forms behind a proxy that asks for another host than the browser did. */
@QuarkusTest
@TestProfile(PublicAddressTest.BehindAProxy.class)
class PublicAddressTest {
    /** The address that people type. */
    public static final class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("charley.web.public-url", "https://charley.example/");
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

    private static int sentFrom(String origin) {
        var browser = new Browser().open("/privacy");
        String body = Browser.form("form-token", browser.token().orElseThrow());
        return browser.submitRaw("/answers/clear", body, "Origin", origin)
                .page()
                .status();
    }
}
