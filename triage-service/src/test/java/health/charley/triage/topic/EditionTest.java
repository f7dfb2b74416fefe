package health.charley.triage.topic;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a topic's knowledge is shown as, for those who have seen it before. */
@QuarkusTest
class EditionTest {
    @ParameterizedTest
    @CsvSource({"evidence, application/json", "evidence, text/html", "graph, application/json", "graph, image/svg+xml"})
    void who_has_the_edition_is_not_sent_it_again(String view, String type) {
        var path = "/api/triage/v1/topics/leg-cramps/" + view;
        var etag = given().accept(type).get(path).header("ETag");

        given().accept(type)
                .header("If-None-Match", "W/" + etag)
                .when()
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .header("Cache-Control", "public, max-age=60")
                .header("Vary", "Accept")
                .body(emptyString());
        given().accept(type)
                .header("If-None-Match", etag)
                .queryParam("version", "1.0.0")
                .when()
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", not(etag));
    }
}
