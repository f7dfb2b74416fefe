package health.charley.content.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import health.charley.content.ContentApi;
import health.charley.testing.BadInput;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadQueryTest {
    @Test
    void a_bad_query_for_articles_is_refused_by_name() {
        BadInput.get(ContentApi.ARTICLES)
                .parameter("limit", "0", 400)
                .parameter("limit", "101", 400)
                .parameter("limit", "-1", 400)
                .parameter("limit", "abc", 400)
                .parameter("limit", "1.5", 400)
                .parameter("limit", "1e3", 400)
                .parameter("limit", "99999999999", 400)
                .parameter("cursor", "abc", 400)
                .parameter("cursor", "%", 400)
                .parameter("cursor", "YWZ0ZXI6QQ", 400)
                .parameter("cursor", "\u0000", 400)
                .check();
    }

    @Test
    void a_bad_tag_language_or_aspect_is_refused_by_name() {
        for (var list : List.of(ContentApi.ARTICLES, ContentApi.CAUSES)) {
            BadInput.get(list)
                    .parameter("tag", "Night time", 400)
                    .parameter("tag", "a".repeat(101), 400)
                    .parameter("language", "english", 400)
                    .parameter("language", "en_US", 400)
                    .check();
        }
        BadInput.get(ContentApi.LEG_CRAMPS + "/modules")
                .parameter("aspect", "feelings", 400)
                .parameter("language", "e", 400)
                .check();
    }

    @Test
    void a_bad_query_for_the_directory_the_feed_or_the_sitemap_is_refused_by_name() {
        BadInput.get(ContentApi.ROOT + "/a-z")
                .parameter("letter", "ab", 400)
                .parameter("letter", "%", 400)
                .parameter("limit", "501", 400)
                .parameter("cursor", "abc", 400)
                .parameter("language", "-", 400)
                .check();
        BadInput.get(ContentApi.ROOT + "/feed.atom")
                .parameter("limit", "101", 400)
                .parameter("cursor", "abc", 400)
                .check();
        BadInput.get(ContentApi.ROOT + "/sitemap")
                .parameter("limit", "0", 400)
                .parameter("cursor", "abc", 400)
                .check();
    }

    @Test
    void a_bad_query_for_causes_is_refused_by_name() {
        BadInput.get(ContentApi.CAUSES)
                .parameter("limit", "0", 400)
                .parameter("cursor", "abc", 400)
                .parameter("condition", "", 400)
                .parameter("condition", "Muscle Strain", 400)
                .parameter("condition", "muscle-strain'--", 400)
                .parameter("condition", "a".repeat(101), 400)
                .parameter("condition", "\u0000", 400)
                .check();
    }

    @Test
    void an_empty_condition_among_others_is_refused() {
        given().queryParam("condition", "muscle-strain", "")
                .when()
                .get(ContentApi.CAUSES)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("condition"));
    }

    @Test
    void what_takes_one_value_is_given_once_and_what_takes_several_as_often_as_wanted() {
        given().queryParam("limit", "1", "2")
                .when()
                .get(ContentApi.ARTICLES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", is("limit"));
        given().queryParam("condition", "muscle-strain", "sciatica")
                .when()
                .get(ContentApi.CAUSES)
                .then()
                .statusCode(200);
    }

    @Test
    void too_many_conditions_are_refused() {
        given().queryParam("condition", Collections.nCopies(101, "sciatica"))
                .when()
                .get(ContentApi.CAUSES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void nothing_can_be_written_here() {
        given().body("{}")
                .contentType("application/json")
                .when()
                .post(ContentApi.ARTICLES)
                .then()
                .statusCode(405)
                .header("Allow", containsString("GET"))
                .contentType("application/problem+json");
    }

    @Test
    void a_control_character_in_the_path_is_refused() {
        given().urlEncodingEnabled(false)
                .when()
                .get(ContentApi.ARTICLES + "/leg%00cramps")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
