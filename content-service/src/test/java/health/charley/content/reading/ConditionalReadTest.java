package health.charley.content.reading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import health.charley.content.ContentApi;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a reader from fetching the same page twice. */
@QuarkusTest
class ConditionalReadTest {
    private static final List<String> SHARED = List.of(
            "ETag", "Last-Modified", "Cache-Control", "Content-Language", "Content-Type", "content-length", "Vary");

    @ParameterizedTest
    @ValueSource(
            strings = {
                ContentApi.LEG_CRAMPS,
                ContentApi.ARTICLES,
                ContentApi.CAUSES,
                ContentApi.CAUSES + "/muscle-strain",
                ContentApi.LEG_CRAMPS + "/modules?aspect=symptoms",
                ContentApi.ROOT + "/a-z",
                ContentApi.ROOT + "/tags"
            })
    void every_reply_can_be_kept_for_a_minute_and_asked_about_again(String path) {
        var reply = given().when().get(path).then().statusCode(200);

        reply.header("ETag", matchesPattern("\"[0-9a-f]{32}\""))
                .header("Cache-Control", is("public, max-age=60"))
                .header("Content-Language", is("en-US"));
        given().header("If-None-Match", etag(reply))
                .when()
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", etag(reply))
                .body(blankOrNullString());
    }

    @Test
    void the_edition_is_found_in_a_list_weakly_or_by_a_star() {
        var etag = etag(legCramps());

        for (var known : List.of("\"other\", " + etag, "W/" + etag, "*")) {
            given().header("If-None-Match", known)
                    .when()
                    .get(ContentApi.LEG_CRAMPS)
                    .then()
                    .statusCode(304);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ContentApi.LEG_CRAMPS,
                ContentApi.CAUSES + "/muscle-strain",
                ContentApi.LEG_CRAMPS + "/modules?aspect=symptoms"
            })
    void a_page_says_when_it_last_changed(String path) {
        var reply = given().get(path).then().statusCode(200);

        reply.header("Last-Modified", matchesPattern("[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} .* GMT"));
    }

    @Test
    void another_edition_is_sent_whatever_the_date_says() {
        given().header("If-None-Match", "\"other\"")
                .header("If-Modified-Since", legCramps().extract().header("Last-Modified"))
                .when()
                .get(ContentApi.LEG_CRAMPS)
                .then()
                .statusCode(200)
                .body("slug", is("leg-cramps"));
    }

    @Test
    void a_page_not_changed_since_is_not_sent_again() {
        given().header("If-Modified-Since", legCramps().extract().header("Last-Modified"))
                .when()
                .get(ContentApi.LEG_CRAMPS)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thu, 01 Jan 1970 00:00:00 GMT", "yesterday", "Thu, 32 Jan 1970 00:00:00 GMT"})
    void an_earlier_or_unreadable_date_changes_nothing(String date) {
        given().header("If-Modified-Since", date)
                .when()
                .get(ContentApi.LEG_CRAMPS)
                .then()
                .statusCode(200);
    }

    @Test
    void a_head_request_tells_the_same_without_the_page() {
        var get = legCramps();

        var head = given().when()
                .head(ContentApi.LEG_CRAMPS)
                .then()
                .statusCode(200)
                .body(is(emptyString()));

        for (var name : SHARED) {
            assertEquals(get.extract().header(name), head.extract().header(name), name);
        }
    }

    @Test
    void a_head_request_can_be_conditional() {
        given().header("If-None-Match", etag(legCramps()))
                .when()
                .head(ContentApi.LEG_CRAMPS)
                .then()
                .statusCode(304);
    }

    @Test
    void different_pages_are_different_editions() {
        assertNotEquals(etag(legCramps()), etag(ContentApi.cause("muscle-strain")));
    }

    @Test
    void a_language_there_is_not_gets_english_and_the_reply_says_so() {
        given().header("Accept-Language", "de-DE, fr;q=0.5")
                .when()
                .get(ContentApi.LEG_CRAMPS)
                .then()
                .statusCode(200)
                .header("Content-Language", is("en-US"))
                .header("Vary", is("Accept, Accept-Language"))
                .body("language", is("en-US"));
    }

    @Test
    void problems_are_not_kept() {
        ContentApi.article("toothache").header("Cache-Control", is("no-store")).header("ETag", nullValue());
    }

    private static ValidatableResponse legCramps() {
        return ContentApi.article("leg-cramps").statusCode(200);
    }

    private static String etag(ValidatableResponse reply) {
        return reply.extract().header("ETag");
    }
}
