package health.charley.content.redirect;

import static health.charley.content.redirect.RedirectApi.ARTICLE;
import static health.charley.content.redirect.RedirectApi.REDIRECTS;
import static health.charley.content.redirect.RedirectApi.put;
import static health.charley.content.redirect.RedirectApi.save;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import health.charley.content.ContentApi;
import health.charley.content.Role;
import health.charley.testing.BadInput;
import health.charley.testing.SignInResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects that would hide a page or lead nowhere, and people who may not keep any. */
@QuarkusTest
class RedirectRefusalTest {
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
}
