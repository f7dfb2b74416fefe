package health.charley.content.editing;

import static health.charley.content.editing.Desktop.etag;
import static health.charley.content.editing.Desktop.page;
import static health.charley.content.editing.Staff.EDITOR;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ContentApi;
import health.charley.content.Role;
import health.charley.content.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreviewTest {
    private static final String PREVIEWS = "/api/content/v1/previews/";

    private final SettableClock clock;

    PreviewTest(SettableClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void setTheClock() {
        clock.goOn();
    }

    @Test
    void whoever_has_the_link_sees_the_draft_as_readers_will() {
        var etag = Staff.draft("previewed");
        var token = token("previewed");

        var preview = preview(token)
                .statusCode(200)
                .header("Cache-Control", is("no-store"))
                .body("stage", is("draft"))
                .body("$", not(hasKey("article")))
                .extract()
                .jsonPath();

        Staff.publish("previewed", etag);
        var published = ContentApi.cause("previewed").extract().jsonPath();
        assertEquals(published.getMap("sections[1]"), preview.getMap("cause.sections[1]"));
        assertEquals(published.getString("headline"), preview.getString("cause.headline"));
        assertEquals("awaiting-clinical-review", preview.getString("cause.reviewStatus"));
        preview(token).statusCode(404);
    }

    @Test
    void a_browser_with_the_link_is_sent_on_to_the_page_that_shows_it() {
        Staff.draft("previewed-in-a-browser");
        var token = token("previewed-in-a-browser");

        browser(token)
                .statusCode(303)
                .header("Location", endsWith("/previews/" + token))
                .header("Cache-Control", is("no-store"));
        browser("x".repeat(43)).statusCode(404);
    }

    @Test
    void the_link_follows_the_draft() {
        var etag = Staff.draft("followed");
        var token = token("followed");

        EDITOR.save("followed", etag, Draft.sample().with("headline", "Newer")).statusCode(200);

        preview(token).statusCode(200).body("cause.headline", is("Newer"));
    }

    @Test
    void a_link_ends_after_seven_days_unless_it_says_otherwise() {
        Staff.draft("ended");
        var usual = token("ended");
        var shorter = token("ended", Instant.now().plus(Duration.ofDays(1)));

        clock.advance(Duration.ofDays(2));
        preview(usual).statusCode(200);
        preview(shorter).statusCode(404);
        clock.advance(Duration.ofDays(6));

        preview(usual).statusCode(404);
    }

    @Test
    void an_end_that_is_past_or_too_far_away_is_refused() {
        Staff.draft("bad-end");

        for (var days : new int[] {-1, 31}) {
            link(
                            "bad-end",
                            Map.of(
                                    "expiresAt",
                                    Instant.now().plus(Duration.ofDays(days)).toString()))
                    .statusCode(400)
                    .body("errors[0].pointer", is("#/expiresAt"));
        }
    }

    @Test
    void a_revoked_link_shows_nothing() {
        Staff.draft("revoked");
        var link = link("revoked", Map.of()).statusCode(201).extract();
        preview(link.path("token")).statusCode(200);

        EDITOR.request()
                .delete(page("revoked") + "/previews/" + link.path("id"))
                .then()
                .statusCode(204);

        preview(link.path("token")).statusCode(404);
        EDITOR.get(page("revoked") + "/previews")
                .body("items.size()", is(1))
                .body("items[0]", hasKey("revokedAt"))
                .body("items[0]", not(hasKey("token")));
        EDITOR.get(page("revoked") + "/audit").body("items[0].action", is("preview-revoked"));
    }

    @Test
    void the_token_is_kept_nowhere() throws SQLException {
        Staff.draft("kept-nowhere");
        var token = token("kept-nowhere");

        assertTrue(token.matches("[A-Za-z0-9_-]{43}"), token);
        assertEquals(0, Role.OWNER.count("preview_link where preview_link::text like '%" + token + "%'"));
    }

    @Test
    void a_page_without_a_draft_has_nothing_to_preview() {
        link("muscle-strain", Map.of()).statusCode(409);
        preview("x".repeat(43)).statusCode(404).contentType(matchesPattern("application/problem\\+json.*"));
    }

    @Test
    void an_article_is_previewed_with_its_causes() {
        var article = Desktop.PAGES + "/article/leg-cramps";
        var read = EDITOR.get(article);
        var saved = EDITOR.json(read.extract().path("manuscript"))
                .header("If-Match", etag(read))
                .put(article)
                .then()
                .statusCode(200);
        String token = EDITOR.json(Map.of())
                .post(article + "/previews")
                .then()
                .extract()
                .path("token");

        preview(token).statusCode(200).body("article.causes.size()", is(5)).body("$", not(hasKey("cause")));

        EDITOR.request()
                .header("If-Match", etag(saved))
                .delete(article + "/draft")
                .then()
                .statusCode(200);
    }

    private static String token(String slug) {
        return link(slug, Map.of()).statusCode(201).extract().path("token");
    }

    private static String token(String slug, Instant end) {
        return link(slug, Map.of("expiresAt", end.toString()))
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static ValidatableResponse link(String slug, Map<String, ?> body) {
        return EDITOR.json(body).post(page(slug) + "/previews").then();
    }

    private static ValidatableResponse browser(String token) {
        return given().redirects()
                .follow(false)
                .accept("text/html,*/*;q=0.8")
                .get(PREVIEWS + token)
                .then();
    }

    private static ValidatableResponse preview(String token) {
        return given().get(PREVIEWS + token).then();
    }
}
