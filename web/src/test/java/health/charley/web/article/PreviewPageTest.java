package health.charley.web.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Whoever opens a preview link sees the draft as readers would, and that it is one. */
@QuarkusTest
class PreviewPageTest {
    @Test
    void a_draft_is_shown_as_the_page_that_it_would_be() {
        given().get("/previews/a-good-token")
                .then()
                .statusCode(200)
                .body(containsString("Preview of a draft."))
                .body(containsString("The link to it ends on 11 May 2026 at 09:00 UTC."))
                .body(containsString("Leg cramps: the top 5 causes and how to stop them</h1>"))
                .body(containsString("charley-care-card--emergency"));
    }

    @Test
    void no_cache_keeps_a_draft_and_no_search_engine_lists_it() {
        given().get("/previews/a-good-token")
                .then()
                .header("Cache-Control", is("no-store"))
                .header("X-Robots-Tag", is("noindex, nofollow"))
                .body(containsString("<meta name=\"robots\" content=\"noindex, nofollow\">"))
                .body(not(containsString("rel=\"canonical\"")));
    }

    @Test
    void a_link_that_has_ended_is_a_page_not_found() {
        given().accept("text/html")
                .get("/previews/an-old-token")
                .then()
                .statusCode(404)
                .body(containsString("Page not found"));
    }

    @Test
    void a_page_for_readers_is_no_preview() {
        given().get("/articles/leg-cramps")
                .then()
                .body(not(containsString("Preview of a draft.")))
                .body(not(containsString("noindex")));
    }
}
