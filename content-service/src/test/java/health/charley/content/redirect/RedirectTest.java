package health.charley.content.redirect;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.AtOnce;
import health.charley.content.ContentApi;
import health.charley.content.Role;
import health.charley.testing.BadInput;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Old addresses of the pages that come with the service. */
@QuarkusTest
class RedirectTest {
    private static final String REDIRECTS = ContentApi.ROOT + "/redirects";
    private static final String ARTICLE = REDIRECTS + "/article/en-US/";

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
        editor().delete(one).then().statusCode(204);
        editor().delete(one).then().statusCode(404);
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
    void of_four_who_take_it_away_at_once_one_does() throws InterruptedException {
        save("taken-away-by-four", "leg-cramps");

        var statuses = AtOnce.statuses(
                4, () -> editor().delete(ARTICLE + "taken-away-by-four").statusCode());

        assertEquals(List.of(204, 404, 404, 404), statuses);
    }

    @Test
    void what_was_done_to_it_is_in_the_trail_of_the_page() {
        save("noted-address", "leg-cramps");
        editor().delete(ARTICLE + "noted-address").then().statusCode(204);

        editor().get("/api/content/v1/editing/pages/article/leg-cramps/audit")
                .then()
                .statusCode(200)
                .body("items[0].action", is("redirect-removed"))
                .body("items[0].account", is("editor"))
                .body("items[0].comment", containsString("noted-address"))
                .body("items[1].action", is("redirect-saved"));
    }

    @Test
    void a_page_that_readers_see_is_not_hidden() {
        put(REDIRECTS + "/cause/en-US/muscle-strain", "night-leg-cramps")
                .statusCode(409)
                .body("detail", is("Readers see a page at this address; unpublish it first."));
    }

    @Test
    void a_loop_is_refused() {
        put(ARTICLE + "leg-cramps", "leg-cramps").statusCode(409);
    }

    @Test
    void a_redirect_leads_to_a_page_and_not_to_another_address() {
        save("an-old-address", "leg-cramps");

        put(ARTICLE + "an-older-address", "an-old-address")
                .statusCode(400)
                .body("errors[0].pointer", is("#/to"))
                .body("detail", is("There is no page 'an-old-address' of this kind in this language."));
    }

    /** The page in between is not published, or its address could not lead elsewhere. */
    @Test
    void a_chain_is_refused_from_both_ends() throws SQLException {
        Role.OWNER.execute("insert into page (kind, slug, language, created_at, live_changed_at, archived, version)"
                + " values ('article', 'withdrawn', 'en-US', now(), now(), false, 0) on conflict do nothing");
        save("before-withdrawn", "withdrawn");

        put(ARTICLE + "withdrawn", "leg-cramps")
                .statusCode(409)
                .body("detail", is("Other redirects lead to this address; change where they lead first."));
        ContentApi.article("before-withdrawn").statusCode(404);

        save("before-withdrawn", "leg-cramps");
        save("withdrawn", "leg-cramps");
        put(ARTICLE + "before-withdrawn", "withdrawn")
                .statusCode(409)
                .body("detail", is("The address 'withdrawn' leads elsewhere itself; lead there instead."));
        ContentApi.article("withdrawn").statusCode(200).body("slug", is("leg-cramps"));
    }

    @Test
    void a_page_of_another_kind_or_language_is_no_target() {
        put(ARTICLE + "strained", "muscle-strain").statusCode(400);
        put(REDIRECTS + "/article/es/calambres", "leg-cramps").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient", "reviewer", "publisher", "moderator"})
    void only_editors_keep_redirects(String account) {
        var request = given().auth().oauth2(SignInResource.token(account));

        request.get(REDIRECTS).then().statusCode(403);
        request.contentType("application/json")
                .body(Map.of("to", "leg-cramps"))
                .put(ARTICLE + "x")
                .then()
                .statusCode(403);
        request.delete(ARTICLE + "x").then().statusCode(403);
    }

    @Test
    void without_an_account_nothing_is_kept_or_seen() {
        given().get(REDIRECTS).then().statusCode(401);
        given().contentType("application/json")
                .body(Map.of("to", "leg-cramps"))
                .put(ARTICLE + "x")
                .then()
                .statusCode(401);
        given().delete(ARTICLE + "x").then().statusCode(401);
    }

    @Test
    void a_bad_body_or_address_is_refused_with_its_place() {
        BadInput.put(ARTICLE + "x")
                .bearer(SignInResource.token("editor"))
                .body("{}", 400, "#/to")
                .body("{\"to\":\"Leg cramps\"}", 400, "#/to")
                .body("{\"to\":\"" + "a".repeat(101) + "\"}", 400, "#/to")
                .usual()
                .check();
        put(REDIRECTS + "/page/en-US/x", "leg-cramps").statusCode(400).body("errors[0].parameter", is("kind"));
        put(REDIRECTS + "/article/EN/x", "leg-cramps").statusCode(400).body("errors[0].parameter", is("language"));
        put(ARTICLE + "Old", "leg-cramps").statusCode(400).body("errors[0].parameter", is("slug"));
    }

    private static void save(String from, String to) {
        put(ARTICLE + from, to).statusCode(oneOf(200, 201));
    }

    private static ValidatableResponse put(String path, String to) {
        return editor().contentType("application/json")
                .body(Map.of("to", to))
                .put(path)
                .then();
    }

    private static RequestSpecification editor() {
        return given().auth().oauth2(SignInResource.token("editor"));
    }
}
