package health.charley.content.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import health.charley.content.ContentApi;
import health.charley.testing.BadInput;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
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
