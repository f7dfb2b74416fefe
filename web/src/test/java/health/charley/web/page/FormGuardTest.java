package health.charley.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FormGuardTest {
    private final Browser browser = new Browser();

    @BeforeEach
    void look_at_a_page_with_a_form() {
        browser.open("/quiz/leg-cramps");
    }

    @Test
    void a_form_of_ours_is_taken() {
        assertEquals(200, sent("Origin", "http://localhost:" + RestAssured.port, "Sec-Fetch-Site", "same-origin"));
    }

    @Test
    void a_form_without_the_token_is_refused_with_a_page() {
        browser.submitRaw("/answers/clear", "");

        assertEquals(403, browser.page().status());
        assertTrue(browser.page().has("That form could not be accepted"));
    }

    @Test
    void a_form_with_another_token_is_refused() {
        browser.submitRaw("/answers/clear", Browser.form("form-token", "A".repeat(43)));

        assertEquals(403, browser.page().status());
    }

    @Test
    void a_form_from_another_site_is_refused_even_with_the_token() {
        assertEquals(403, sent("Origin", "https://evil.example"));
        assertEquals(403, sent("Origin", "null"));
        assertEquals(403, sent("Sec-Fetch-Site", "cross-site"));
        assertEquals(403, sent("Sec-Fetch-Site", "same-site"));
    }

    private int sent(String... headers) {
        String body = Browser.form("form-token", browser.token().orElseThrow());
        return new Browser()
                .changeCookie("charley-form", browser.cookie("charley-form").orElseThrow())
                .submitRaw("/answers/clear", body, headers)
                .page()
                .status();
    }
}
