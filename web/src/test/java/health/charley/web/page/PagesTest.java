package health.charley.web.page;

import static io.restassured.RestAssured.given;
import static java.time.Duration.ofSeconds;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Browser;
import health.charley.web.example.ExampleServices;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about",
                "/privacy",
                "/accessibility",
                "/signed-out",
                "/articles",
                "/articles/leg-cramps",
                "/articles/leg-cramps/stories",
                "/articles/leg-cramps/stories/form",
                "/causes/deep-vein-thrombosis",
                "/quiz/leg-cramps",
                "/answers/cleared",
                "/sign-in/failed",
                "/shared",
                "/openapi",
                "/nowhere"
            })
    void a_page_has_one_heading_its_landmarks_and_a_way_past_the_menu(String path) {
        var page = new Browser().open(path).page();

        assertEquals(1, page.html().split("<h1", -1).length - 1);
        assertTrue(page.has("<html lang=\"en-US\""));
        assertTrue(page.has("<main class=\"govuk-main-wrapper\" id=\"main-content\">"));
        assertTrue(page.has("<header"));
        assertTrue(page.has("<nav class=\"charley-header__nav\" aria-label=\"Main\">"));
        assertTrue(page.has("<footer"));
        assertTrue(page.has("href=\"#main-content\" class=\"govuk-skip-link\""));
        assertTrue(page.has("– Charley</title>"));
        assertFalse(page.has("style="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/leg-cramps", "/nowhere"})
    void a_page_says_how_its_text_is_written(String path) {
        given().accept("text/html").get(path).then().header("Content-Type", is("text/html;charset=UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/leg-cramps", "/quiz/leg-cramps", "/nowhere"})
    void a_page_runs_no_script_and_loads_from_here_only(String path) {
        var page = new Browser().open(path).page();

        assertFalse(page.has("<script"));
        String policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' http";
        assertEquals(policy, page.policy().substring(0, policy.length()));
        assertTrue(page.policy().contains("frame-ancestors 'none'"));
    }

    @Test
    void a_page_is_not_kept_by_caches_nor_framed_nor_guessed_at() {
        given().when()
                .get("/")
                .then()
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin");
    }

    @Test
    void a_program_that_asks_for_json_gets_a_problem_instead_of_a_page() {
        given().accept("application/json")
                .when()
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType(containsString("json"));
    }

    @Test
    void a_page_in_another_spelling_is_refused() {
        given().urlEncodingEnabled(false).when().get("/history;x").then().statusCode(is(400));
    }

    @Test
    void the_styles_come_without_what_belongs_to_gov_uk() {
        given().when()
                .get("/assets/govuk-frontend.css")
                .then()
                .statusCode(200)
                .contentType(containsString("text/css"))
                .header("Cache-Control", containsString("max-age"))
                .body(
                        not(containsString("GDS Transport")),
                        not(containsString("url(/assets")),
                        containsString(".govuk-button"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "garbage", ";;;", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"})
    void whatever_a_browser_says_it_accepts_it_gets_the_page(String accept) {
        given().header("Accept", accept)
                .when()
                .get("/")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"));
        given().header("Accept", accept).when().get("/nowhere").then().statusCode(404);
    }

    @Test
    void a_language_that_cannot_be_read_counts_as_not_given() {
        given().header("Accept-Language", "garbage,,,;;").when().get("/").then().statusCode(200);
    }

    @Test
    void a_form_that_cannot_be_read_is_a_bad_request_with_a_page() {
        var fields = "x=1&".repeat(1200) + "x=1";

        assertEquals(
                400,
                new Browser()
                        .submitRaw("/quiz/leg-cramps/step/1", fields)
                        .page()
                        .status());
        var page = new Browser().submitRaw("/quiz/leg-cramps/step/1", "x=%ZZ").page();

        assertEquals(400, page.status());
        assertTrue(page.has("That request could not be read"));
    }

    @Test
    void the_start_page_lists_the_topics_and_the_samples_apart() {
        var page = new Browser().open("/").page();

        var checks = page.html().indexOf("href=\"/quiz/leg-cramps\">Leg cramps and leg pain</a>");
        var samples = page.html().indexOf("id=\"samples\"");
        var sample = page.html().indexOf("href=\"/quiz/swollen-ankle\">Swollen ankle or foot (sample)</a>");
        assertTrue(0 < checks && checks < samples && samples < sample, checks + " " + samples + " " + sample);
    }

    @Test
    void the_start_page_leads_to_the_check_while_triage_is_down() {
        ExampleServices.whileDown("triage", () -> {
            var page = new Browser().open("/").page();

            assertEquals(200, page.status());
            assertTrue(page.has("href=\"/quiz/leg-cramps\">Leg cramps and leg pain</a>"));
            assertFalse(page.has("id=\"samples\""));
        });
    }

    @Test
    void the_start_page_does_not_wait_for_triage_that_is_silent() {
        ExampleServices.whileSilent("triage", () -> {
            var page = assertTimeout(ofSeconds(4), () -> new Browser().open("/").page());

            assertEquals(200, page.status());
        });
    }

    @Test
    void the_numbers_of_a_topic_can_be_looked_up() {
        var page = new Browser().open("/about").page();

        assertTrue(page.has("href=\"/api/triage/v1/topics/leg-cramps/evidence\""));
        assertFalse(page.has("swollen-ankle"));
    }

    @Test
    void search_engines_are_kept_from_what_is_personal() {
        given().when()
                .get("/robots.txt")
                .then()
                .statusCode(200)
                .body(
                        containsString("Disallow: /quiz\n"),
                        containsString("Disallow: /history\n"),
                        containsString("Disallow: /desk\n"));
    }

    @Test
    void own_styles_and_pictures_are_there() {
        given().when().get("/assets/charley.css").then().statusCode(200).contentType(containsString("text/css"));
        given().when().get("/favicon.ico").then().statusCode(200).contentType(containsString("svg"));
        given().when().get("/assets/charley.svg").then().statusCode(200);
        given().when().get("/assets/stretch.svg").then().statusCode(200);
        given().when().get("/assets/swagger-ui/swagger-ui-bundle.js").then().statusCode(200);
    }
}
