package health.charley.content.reading;

import static io.restassured.RestAssured.given;

import health.charley.content.ContentApi;
import health.charley.testing.LogRecorder;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people read and ask for may tell of their health: nothing of it is logged. */
@QuarkusTest
class QuietLogTest {
    /** What is read here, and {@code marked}, which is in every value that no client should send. */
    private static final List<String> PRIVATE_WORDS = List.of("marked", "leg-cramps", "strain");

    @RegisterExtension
    final LogRecorder log = new LogRecorder();

    @Test
    void reading_and_refusing_leave_no_word_of_it_in_the_log() {
        ContentApi.article("leg-cramps").statusCode(200);
        ContentApi.cause("muscle-strain").statusCode(200);
        given().queryParam("condition", "muscle-strain")
                .get(ContentApi.CAUSES)
                .then()
                .statusCode(200);
        ContentApi.article("marked").statusCode(404);
        ContentApi.cause("marked").statusCode(404);
        refused(ContentApi.ARTICLES, "limit", "marked");
        refused(ContentApi.ARTICLES, "cursor", "marked");
        refused(ContentApi.CAUSES, "condition", "Marked strain");
        refused(ContentApi.CAUSES, "condition", "marked\u0000");

        ContentApi.search("marked strain 'leg-cramps").statusCode(200);
        ContentApi.search("marked".repeat(100)).statusCode(400);

        log.requireNoneOf(PRIVATE_WORDS);
    }

    private static void refused(String path, String parameter, String value) {
        given().queryParam(parameter, value).get(path).then().statusCode(400);
    }
}
