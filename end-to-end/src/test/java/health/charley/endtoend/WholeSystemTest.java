package health.charley.endtoend;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.testing.Eventually;
import health.charley.testing.Ids;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a person is promised of the system as a whole, through the one address that they open. */
class WholeSystemTest {
    private static final String INTERVIEW = "/api/triage/v1/topics/leg-cramps/interview";
    private static final String CHEST_PAIN = """
            {"person": {"age": 60, "sex": "male"}, "answers": [{"question": "chest-pain", "value": "yes"}]}""";
    private static RunningCharley charley;

    @BeforeAll
    static void start() {
        charley = RunningCharley.shared();
    }

    @Test
    void chest_pain_ends_the_interview_at_once_with_an_ambulance() {
        given().baseUri(charley.web())
                .contentType(ContentType.JSON)
                .body(CHEST_PAIN)
                .post(INTERVIEW)
                .then()
                .statusCode(200)
                .body("status", is("complete"))
                .body("questions", empty())
                .body("result.careLevel", is("emergency_ambulance"));
    }

    @Test
    void a_receipt_is_kept_for_its_owner_alone_and_the_same_request_gives_the_same_bytes_even_after_a_restart() {
        var request = Ids.now().toString();
        var first = bytes(request);
        assertEquals(first, bytes(request));
        var finished = finished();
        var id = finished.getString("assessment");
        save(id, finished.getString("receipt"), 201);
        save(id, finished.getString("receipt"), 200);

        charley.restart();

        assertEquals(first, bytes(request));
        charley.asked("patient")
                .get("/api/history/v1/assessments")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        charley.asked("patient2").get("/api/history/v1/assessments").then().body("items.id", not(hasItem(id)));
        charley.asked("patient2")
                .get("/api/history/v1/assessments/" + id)
                .then()
                .statusCode(404);
        charley.asked("patient2")
                .delete("/api/history/v1/assessments/" + id)
                .then()
                .statusCode(404);
        charley.asked("patient")
                .get("/api/history/v1/assessments/" + id)
                .then()
                .body("result.careLevel", is("emergency_ambulance"));
    }

    @Test
    void a_forged_receipt_is_refused() {
        var finished = finished();
        var parts = finished.getString("receipt").split("\\.");
        var forged = parts[0] + "." + parts[1] + "." + parts[2].substring(0, parts[2].length() - 8) + "AAAAAAAA";

        charley.asked("patient")
                .contentType(ContentType.JSON)
                .body("{\"receipt\": \"" + forged + "\"}")
                .put("/api/history/v1/assessments/" + finished.getString("assessment"))
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors.pointer", contains("#/receipt"));
    }

    @Test
    void the_interview_completes_while_content_and_history_hang() {
        var content = charley.processOf("content");
        var history = charley.processOf("history");
        Shell.signal("STOP", content);
        Shell.signal("STOP", history);
        try {
            chest_pain_ends_the_interview_at_once_with_an_ambulance();
            given().baseUri(charley.web())
                    .get("/api/content/v1/articles/leg-cramps")
                    .then()
                    .statusCode(503)
                    .contentType(startsWith("application/problem+json"));
        } finally {
            Shell.signal("CONT", content);
            Shell.signal("CONT", history);
        }
    }

    @Test
    void the_article_names_the_causes_that_the_engine_knows() {
        var known = given().baseUri(charley.web())
                .get("/api/triage/v1/topics/leg-cramps")
                .jsonPath()
                .getList("conditions.id", String.class);
        var listed = given().baseUri(charley.web())
                .get("/api/content/v1/articles/leg-cramps")
                .jsonPath()
                .getList("causes.condition", String.class);

        assertEquals(
                List.of(
                        "muscle-strain",
                        "deep-vein-thrombosis",
                        "restless-legs-syndrome",
                        "peripheral-artery-disease",
                        "pregnancy-leg-cramps"),
                listed);
        listed.forEach(condition -> assertEquals(true, known.contains(condition), condition));
    }

    @Test
    void no_page_leaves_out_or_softens_a_red_flag_of_the_engine() {
        charley.asked("editor")
                .get("/api/content/v1/agreement?limit=100")
                .then()
                .statusCode(200)
                .body("items.agreement.compared", everyItem(is("current")))
                .body("items.slug", hasItem("deep-vein-thrombosis"))
                .body("items.agreement.differences.flatten().findAll { it.stopsPublication }", empty());
    }

    @Test
    void questions_are_answered_by_meaning_as_well() {
        Eventually.within(
                Duration.ofSeconds(60),
                () -> assertThat(charley.log("content"), containsString("The sentence model is loaded")));
    }

    @Test
    void the_joint_contract_is_served_as_it_is_committed() {
        given().baseUri(charley.web())
                .get("/openapi.yaml")
                .then()
                .statusCode(200)
                .body(equalTo(Repository.read("api/charley.yaml")));
    }

    private static String bytes(String id) {
        var body = CHEST_PAIN.replace("{\"person\"", "{\"assessment\": \"" + id + "\", \"person\"");
        return given().baseUri(charley.web())
                .contentType(ContentType.JSON)
                .body(body)
                .post(INTERVIEW)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static JsonPath finished() {
        return given().baseUri(charley.web())
                .contentType(ContentType.JSON)
                .body(CHEST_PAIN)
                .post(INTERVIEW)
                .jsonPath();
    }

    private static void save(String id, String receipt, int status) {
        charley.asked("patient")
                .contentType(ContentType.JSON)
                .body("{\"receipt\": \"" + receipt + "\"}")
                .put("/api/history/v1/assessments/" + id)
                .then()
                .statusCode(status);
    }
}
