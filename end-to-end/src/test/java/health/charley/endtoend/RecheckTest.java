package health.charley.endtoend;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.testing.Eventually;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was kept under knowledge of an earlier release, compared by triage with the knowledge of today. */
class RecheckTest {
    /** In release 1.0.0 this alone was no red flag. */
    private static final String CANNOT_KEEP_FLUIDS = answer("cannot-keep-fluids", "yes");

    private static final String DENIED = Stream.of(
                    "chest-pain",
                    "breathless",
                    "cough-blood-faint",
                    "very-ill",
                    "palpitations",
                    "fever",
                    "dark-urine",
                    "bladder",
                    "cold-pale",
                    "swelling",
                    "red",
                    "skin-damage",
                    "wound",
                    "weak",
                    "numb",
                    "painful",
                    "injury")
            .map(question -> answer(question, "no"))
            .collect(Collectors.joining(", "));

    private final RunningCharley charley = RunningCharley.shared();

    @Test
    void a_person_is_told_that_the_advice_of_an_older_release_is_more_urgent_today() {
        var finished = given().baseUri(charley.web())
                .contentType(ContentType.JSON)
                .body("{\"knowledge\": \"1.0.0\", \"person\": {\"age\": 60, \"sex\": \"male\"}, \"budget\": 1,"
                        + " \"answers\": [" + CANNOT_KEEP_FLUIDS + ", " + DENIED + "]}")
                .post("/api/triage/v1/topics/leg-cramps/interview")
                .jsonPath();
        assertEquals("consultation", finished.getString("result.careLevel"));

        charley.asked("patient2")
                .contentType(ContentType.JSON)
                .body("{\"receipt\": \"" + finished.getString("receipt") + "\"}")
                .put("/api/history/v1/assessments/" + finished.getString("assessment"))
                .then()
                .statusCode(201);

        var notice = "items.find { it.assessment == '" + finished.getString("assessment") + "' }.";
        Eventually.within(
                Duration.ofSeconds(60),
                () -> charley.asked("patient2")
                        .get("/api/history/v1/notices")
                        .then()
                        .statusCode(200)
                        .body(notice + "careLevel", is("consultation_24"))
                        .body(notice + "sentence", startsWith("Today the advice is more urgent: ")));
        charley.asked("operator")
                .get("/api/history/v1/audit/rechecks")
                .then()
                .statusCode(200)
                .body("items.findAll { it.topic == 'leg-cramps' }.sum { it.differing }", greaterThanOrEqualTo(1));
    }

    private static String answer(String question, String value) {
        return "{\"question\": \"" + question + "\", \"value\": \"" + value + "\"}";
    }
}
