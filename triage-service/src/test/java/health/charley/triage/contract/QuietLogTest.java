package health.charley.triage.contract;

import static io.restassured.RestAssured.given;

import health.charley.testing.LogRecorder;
import health.charley.triage.ScriptedPeople;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the service logs says nothing about a person or their health, and repeats nothing that was sent. */
@QuarkusTest
class QuietLogTest {
    private static final String API = "/api/triage/v1/topics/leg-cramps";
    /** What the service was told, and what came out; {@code marked} is in every value that no client should send. */
    private static final List<String> PRIVATE_WORDS =
            List.of("marked", "swelling", "chest-pain", "estrogen", "thrombosis", "female", "ambulance", "eyj");

    @RegisterExtension
    final LogRecorder log = new LogRecorder();

    @Test
    void an_interview_leaves_no_private_word_in_the_log() {
        ScriptedPeople.swollenTraveller().finish();
        ScriptedPeople.withChestPain().finish();

        log.requireNoneOf(PRIVATE_WORDS);
    }

    @Test
    void what_is_refused_is_not_repeated_in_the_log() {
        post("/interview", person("{\"question\": \"swelling\", \"value\": \"marked\"}"), 400);
        post("/interview", person("{\"question\": \"marked\", \"value\": \"yes\"}"), 400);
        post("/interview", person("{\"question\": \"freq\", \"number\": \"marked\"}"), 400);
        post("/interview", person("{\"question\": \"knot\", \"value\": \"marked \\u0000\"}"), 400);
        post("/interview", "{\"person\": {\"age\": \"marked\", \"sex\": \"female\"}, \"answers\": []}", 400);
        post("/interview", "{\"marked\": \"swelling\"}", 400);
        post("/interview", "{\"person\": marked", 400);
        post("/explanation", "{\"person\": {\"age\": 45, \"sex\": \"female\"}, \"condition\": \"marked\"}", 400);
        given().get("/api/triage/v1/topics/marked").then().statusCode(404);
        given().queryParam("marked", "swelling").get(API + "/marked").then().statusCode(404);

        log.requireNoneOf(PRIVATE_WORDS);
    }

    @Test
    void a_replay_leaves_no_private_word_in_the_log() {
        var receipt = ScriptedPeople.swollenTraveller().finish().getString("receipt");

        replay(receipt, 200);
        replay(receipt.substring(0, receipt.length() - 9), 400);
        replay("marked.swelling.female", 400);

        log.requireNoneOf(PRIVATE_WORDS);
    }

    private static void post(String path, String body, int status) {
        given().contentType(ContentType.JSON)
                .body(body)
                .when()
                .post(API + path)
                .then()
                .statusCode(status);
    }

    private static void replay(String receipt, int status) {
        given().contentType(ContentType.JSON)
                .body("{\"receipt\": \"" + receipt + "\"}")
                .when()
                .post("/api/triage/v1/replays")
                .then()
                .statusCode(status);
    }

    private static String person(String answer) {
        return "{\"person\": {\"age\": 34, \"sex\": \"female\"}, \"answers\": [" + answer + "]}";
    }
}
