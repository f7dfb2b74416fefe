package health.charley.web.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses with an id that is none, whatever is wrong with it. */
@QuarkusTest
class NoSuchPageTest {
    private static final String NOT_FOUND = "Page not found";

    @ParameterizedTest
    @CsvSource({"%00,text/html", "%00,*/*", "%ff,*/*", "%C2%85,text/html", "%20,*/*", "abc,text/html", "0,*/*"})
    void a_person_is_shown_that_there_is_no_such_page(String id, String accept) {
        var address = "/history/drafts/" + id + "/resume";

        var opened = given().urlEncodingEnabled(false).accept(accept).get(address);
        var sent = given().urlEncodingEnabled(false)
                .accept(accept)
                .contentType("application/x-www-form-urlencoded")
                .body("etag=1")
                .post(address);

        opened.then().statusCode(404).contentType("text/html").body(containsString(NOT_FOUND));
        sent.then().statusCode(404).contentType("text/html").body(containsString(NOT_FOUND));
    }

    @Test
    void a_browser_that_does_not_say_what_it_takes_is_shown_it_too() {
        given().urlEncodingEnabled(false)
                .header("Accept", "")
                .get("/history/drafts/%00")
                .then()
                .statusCode(404)
                .contentType("text/html");
    }

    @Test
    void a_program_is_told_what_is_wrong() {
        given().urlEncodingEnabled(false)
                .accept("application/json")
                .get("/history/drafts/%00/resume")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().urlEncodingEnabled(false)
                .get("/api/history/v1/drafts/%00")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
