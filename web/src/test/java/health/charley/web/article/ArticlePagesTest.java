package health.charley.web.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Browser;
import health.charley.web.example.ExampleServices;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticlePagesTest {
    @Test
    void the_list_leads_to_the_articles_and_to_its_next_page() {
        var page = new Browser().open("/articles").page();

        assertTrue(page.has("href=\"/articles/leg-cramps\""));
        assertTrue(page.has("href=\"/articles?cursor=cGFnZTI\""));
    }

    @Test
    void an_article_shows_its_parts() {
        var page = new Browser().open("/articles/leg-cramps").page();

        assertTrue(page.has("Sample content."));
        assertTrue(page.has("sample author"));
        assertTrue(page.has("Updated 4 May 2026."));
        assertTrue(page.has("Doctor’s note"));
        assertTrue(page.has("Pro tip"));
        assertTrue(page.has("charley-care-card--emergency"));
        assertTrue(page.has("https://pubmed.ncbi.nlm.nih.gov/16027455/"));
        assertTrue(page.has("href=\"/causes/muscle-strain\""));
        assertTrue(page.has("Compartment syndrome"));
        assertTrue(page.has("href=\"/articles/restless-legs\""));
        assertTrue(page.has("href=\"/causes/deep-vein-thrombosis\">Deep vein thrombosis</a></li></ul>"));
        assertTrue(page.has("No clinician has reviewed this page yet."));
        assertTrue(page.has("<strong>tightens</strong>"));
        assertTrue(page.has("href=\"/quiz/leg-cramps\""));
    }

    @Test
    void the_list_of_causes_leaves_the_id_causes_to_a_section() {
        var page = new Browser().open("/articles/leg-cramps").page();

        assertTrue(page.has("id=\"listed-causes\""));
        assertFalse(page.has("id=\"causes\""));
    }

    @Test
    void a_cause_has_a_page_of_its_own() {
        var page = new Browser().open("/causes/deep-vein-thrombosis").page();

        assertEquals(200, page.status());
        assertTrue(page.has("One leg is swollen, warm or red."));
    }

    @Test
    void an_article_by_the_slug_that_it_had_before_leads_to_where_it_is_now() {
        given().redirects()
                .follow(false)
                .get("/articles/night-cramps")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/articles/leg-cramps"));
    }

    @Test
    void an_article_that_does_not_exist_is_a_page_not_found() {
        var page = new Browser().open("/articles/toothache").page();

        assertEquals(404, page.status());
        assertTrue(page.has("Page not found"));
    }

    @Test
    void a_hostile_article_brings_no_script_into_the_page() {
        var page = new Browser().open("/articles/hostile").page();

        assertTrue(page.has("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertFalse(page.has("<script"));
        assertFalse(page.has("onclick"));
        assertFalse(page.has("onerror"));
    }

    @Test
    void when_content_is_down_the_page_says_so_and_the_check_still_works() {
        ExampleServices.whileDown("content", () -> {
            var down = new Browser().open("/articles/leg-cramps").page();
            assertEquals(503, down.status());
            assertTrue(down.has("The check still works."));
            assertEquals(200, new Browser().open("/quiz/leg-cramps").page().status());
        });
    }
}
