package health.charley.content.redirect;

import static health.charley.content.redirect.RedirectApi.ARTICLE;
import static health.charley.content.redirect.RedirectApi.REDIRECTS;
import static health.charley.content.redirect.RedirectApi.editor;
import static health.charley.content.redirect.RedirectApi.etag;
import static health.charley.content.redirect.RedirectApi.save;
import static health.charley.content.redirect.RedirectApi.sent;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several who keep the same redirect. */
@QuarkusTest
class RedirectLockTest {
    @Test
    void of_four_who_take_it_away_at_once_one_does() throws Exception {
        save("taken-away-by-four", "leg-cramps");
        var seen = etag(ARTICLE + "taken-away-by-four");

        var statuses = AtOnce.statuses(
                4,
                () -> editor().header("If-Match", seen)
                        .delete(ARTICLE + "taken-away-by-four")
                        .statusCode());

        assertEquals(List.of(204, 404, 404, 404), statuses);
    }

    @Test
    void of_eight_who_make_it_at_once_one_does() throws Exception {
        var statuses = AtOnce.statuses(
                8,
                () -> sent("If-None-Match", "*", ARTICLE + "made-by-eight", "leg-cramps")
                        .extract()
                        .statusCode());

        assertEquals(List.of(201, 412, 412, 412, 412, 412, 412, 412), statuses);
    }

    @Test
    void what_is_there_is_not_made_again_and_what_changed_is_not_overwritten() {
        var one = REDIRECTS + "/cause/en-US/strain-of-old";
        var first = sent("If-None-Match", "*", one, "muscle-strain")
                .statusCode(201)
                .extract()
                .header("ETag");
        sent("If-None-Match", "*", one, "sciatica").statusCode(412);
        var second = sent("If-Match", first, one, "night-leg-cramps")
                .statusCode(200)
                .extract()
                .header("ETag");

        sent("If-Match", first, one, "sciatica").statusCode(412);
        editor().header("If-Match", first).delete(one).then().statusCode(412);
        sent("If-Match", first, REDIRECTS + "/cause/en-US/never-there", "sciatica")
                .statusCode(412);

        assertEquals(second, etag(one));
        editor().get(one).then().body("to", is("night-leg-cramps"));
    }

    @Test
    void one_that_was_taken_away_and_made_anew_is_not_what_was_seen() {
        var one = REDIRECTS + "/cause/en-US/strain-made-anew";
        var first = sent("If-None-Match", "*", one, "muscle-strain").extract().header("ETag");
        editor().header("If-Match", first).delete(one).then().statusCode(204);
        sent("If-None-Match", "*", one, "sciatica").statusCode(201);

        sent("If-Match", first, one, "night-leg-cramps").statusCode(412);
    }

    @Test
    void who_does_not_say_what_they_saw_is_asked_to() {
        save("seen-by-nobody", "leg-cramps");

        editor().contentType("application/json")
                .body(Map.of("to", "leg-cramps"))
                .put(ARTICLE + "seen-by-nobody")
                .then()
                .statusCode(428);
        editor().delete(ARTICLE + "seen-by-nobody").then().statusCode(428);
    }
}
