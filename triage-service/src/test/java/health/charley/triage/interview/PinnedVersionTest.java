package health.charley.triage.interview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.compression.Deflate;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An interview pins the version of the knowledge that it began with. */
@QuarkusTest
class PinnedVersionTest {
    private static final String FIRST_SHA_256 = "c17fb64a48a77a7dd3f20802020586b8293c2470bcacf1310d46535fa42b4a60";
    private static final String AMBULANCE = """
        {"knowledge": "%s", "person": {"age": 45, "sex": "male"},
         "answers": [{"question": "chest-pain", "value": "yes"}, {"question": "swelling", "value": "one"}]}\
        """;

    @Test
    void an_interview_that_names_an_older_version_gets_it() {
        interview("1.0.0")
                .statusCode(200)
                .body("knowledge.version", is("1.0.0"))
                .body("knowledge.sha256", is(FIRST_SHA_256));
    }

    @Test
    void the_receipt_pins_the_version_and_its_hash() throws IOException {
        String receipt =
                interview("1.0.0").body("status", is("complete")).extract().path("receipt");

        var knowledge = claims(receipt).path("knowledge");

        assertEquals("1.0.0", knowledge.path("version").textValue());
        assertEquals(FIRST_SHA_256, knowledge.path("sha256").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "1.1.0", "1.2.0", "1.2.1", "1.3.0", "1.4.0", "1.5.0", "1.6.0", "1.7.0", "1.8.0"})
    void a_receipt_of_any_release_comes_out_the_same_byte_by_byte(String version) {
        String receipt = interview(version).extract().path("receipt");

        replayed(receipt).body("knowledge.version", is(version));
    }

    /** Numbness was one choice of a list in 1.0.0; today several may be ticked. */
    @Test
    void today_reads_an_answer_that_was_one_choice_as_a_list_of_one() {
        String receipt = answered("""
                        {"knowledge": "1.0.0", "person": {"age": 41, "sex": "male"},
                         "answers": [{"question": "numb", "value": "saddle"}]}\
                        """)
                .body("result.careLevel", is("emergency_ambulance"))
                .extract()
                .path("receipt");

        replayed(receipt).body("today.careLevel", is("emergency_ambulance")).body("today.leftOut", empty());
    }

    @Test
    void a_version_that_was_never_released_is_refused() {
        interview("1.0.99")
                .statusCode(400)
                .body("errors.pointer", contains("#/knowledge"))
                .body("errors.detail", contains("There is no version '1.0.99' of topic 'leg-cramps'."));
    }

    private static ValidatableResponse interview(String version) {
        return answered(AMBULANCE.formatted(version));
    }

    private static ValidatableResponse answered(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .when()
                .post("/api/triage/v1/topics/leg-cramps/interview")
                .then();
    }

    /** What a replay answers whose result is the same byte by byte. */
    private static ValidatableResponse replayed(String receipt) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("receipt", receipt))
                .when()
                .post("/api/triage/v1/replays")
                .then()
                .statusCode(200)
                .body("identical", is(true));
    }

    private static JsonNode claims(String receipt) throws IOException {
        var payload = Base64.getUrlDecoder().decode(receipt.split("\\.")[1]);
        return new ObjectMapper().readTree(Deflate.expanded(payload, 100_000));
    }
}
