package health.charley.content.redirect;

import static health.charley.content.redirect.RedirectApi.ARTICLE;
import static health.charley.content.redirect.RedirectApi.REDIRECTS;
import static health.charley.content.redirect.RedirectApi.editor;
import static health.charley.content.redirect.RedirectApi.etag;
import static health.charley.content.redirect.RedirectApi.put;
import static health.charley.content.redirect.RedirectApi.save;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import health.charley.content.ContentApi;
import health.charley.content.editing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Old addresses of the pages that come with the service. */
@QuarkusTest
class RedirectTest {
    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/ld+json", "text/html"})
    void an_old_address_leads_to_the_page_in_every_form(String mediaType) {
        save("old-cramps", "leg-cramps");

        given().accept(mediaType)
                .redirects()
                .follow(false)
                .get(ContentApi.ARTICLES + "/old-cramps?language=es")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/api/content/v1/articles/leg-cramps?language=es"))
                .body(blankOrNullString());
    }

    @Test
    void who_follows_gets_the_page_and_its_modules() {
        save("older-cramps", "leg-cramps");

        ContentApi.article("older-cramps").statusCode(200).body("slug", is("leg-cramps"));
        given().get(ContentApi.ARTICLES + "/older-cramps/modules?aspect=causes")
                .then()
                .statusCode(200)
                .body("items[0].slug", is("leg-cramps"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/votes", "/stories", "/stories/form"})
    void votes_and_stories_of_an_old_address_are_those_of_the_page(String part) {
        save("oldest-cramps", "leg-cramps");

        given().redirects()
                .follow(false)
                .get(ContentApi.ARTICLES + "/oldest-cramps" + part)
                .then()
                .statusCode(301)
                .header("Location", endsWith("/api/content/v1/articles/leg-cramps" + part));
    }

    @Test
    void what_is_sent_to_an_old_address_is_to_be_sent_again() {
        save("oldest-cramps", "leg-cramps");
        var token = given().post(ContentApi.ROOT + "/vote-tokens").path("token");

        send("/votes", Map.of("helpful", true, "token", token));
        send("/stories", Map.of("text", "Walking about helped me.", "consent", true, "token", "any"));
        send("/answers", Map.of("question", "What helps against cramps?"));
    }

    private static void send(String part, Map<String, ?> body) {
        given().contentType("application/json")
                .body(body)
                .redirects()
                .follow(false)
                .post(ContentApi.ARTICLES + "/oldest-cramps" + part)
                .then()
                .statusCode(308)
                .header("Location", endsWith("/api/content/v1/articles/leg-cramps" + part));
    }

    @Test
    void a_cause_that_has_moved_is_found_by_its_old_id_among_several() {
        put(REDIRECTS + "/cause/en-US/pulled-muscle", "muscle-strain").statusCode(201);

        given().queryParam("condition", "pulled-muscle", "sciatica", "muscle-strain")
                .get(ContentApi.CAUSES)
                .then()
                .statusCode(200)
                .body("items.condition", contains("muscle-strain", "sciatica"));
    }

    /** The address is a page again, so that nothing leads away from it. */
    @Test
    void a_redirect_from_an_address_that_gets_a_page_is_idle_and_gives_way_to_one_that_leads_there() {
        var idle = REDIRECTS + "/cause/en-US/taken-again";
        put(idle, "muscle-strain").statusCode(201);
        Staff.live("taken-again");

        ContentApi.cause("taken-again").statusCode(200).body("condition", is("taken-again"));
        given().queryParam("condition", "taken-again")
                .get(ContentApi.CAUSES)
                .then()
                .body("items.condition", contains("taken-again"));
        put(REDIRECTS + "/cause/en-US/taken-before", "taken-again").statusCode(201);

        ContentApi.cause("taken-before").statusCode(200).body("condition", is("taken-again"));
        editor().get(idle).then().statusCode(404);
        editor().get("/api/content/v1/editing/pages/cause/muscle-strain/audit")
                .then()
                .body("items[0].action", is("redirect-removed"))
                .body("items[0].comment", containsString("taken-again"));
    }

    @Test
    void a_redirect_can_be_read_listed_changed_and_taken_away() {
        var one = REDIRECTS + "/cause/en-US/torn-muscle";
        put(one, "muscle-strain")
                .statusCode(201)
                .body("from", is("torn-muscle"))
                .body("to", is("muscle-strain"));
        put(one, "night-leg-cramps").statusCode(200);

        editor().get(one).then().statusCode(200).body("kind", is("cause")).body("to", is("night-leg-cramps"));
        editor().queryParam("limit", 100).get(REDIRECTS).then().body("items.from", hasItem("torn-muscle"));
        var seen = etag(one);
        editor().header("If-Match", seen).delete(one).then().statusCode(204);
        editor().header("If-Match", seen).delete(one).then().statusCode(404);
        editor().get(one).then().statusCode(404);
        ContentApi.cause("torn-muscle").statusCode(404);
    }

    @Test
    void cursors_lead_through_the_list() {
        save("first-of-two", "leg-cramps");
        save("second-of-two", "leg-cramps");
        var first = editor().queryParam("limit", 1)
                .get(REDIRECTS)
                .then()
                .statusCode(200)
                .extract();

        editor().queryParam("limit", 100)
                .queryParam("cursor", first.<String>path("next"))
                .get(REDIRECTS)
                .then()
                .statusCode(200)
                .body("items.from", hasItem("second-of-two"))
                .body("items.findAll { it.from == '" + first.path("items[0].from") + "' }.size()", is(0));
    }

    @Test
    void what_was_done_to_it_is_in_the_trail_of_the_page() {
        save("noted-address", "leg-cramps");
        editor().header("If-Match", etag(ARTICLE + "noted-address"))
                .delete(ARTICLE + "noted-address")
                .then()
                .statusCode(204);

        editor().get("/api/content/v1/editing/pages/article/leg-cramps/audit")
                .then()
                .statusCode(200)
                .body("items[0].action", is("redirect-removed"))
                .body("items[0].account", is("editor"))
                .body("items[0].comment", containsString("noted-address"))
                .body("items[1].action", is("redirect-saved"));
    }
}
