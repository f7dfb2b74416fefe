package health.charley.triage.topic;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import health.charley.testing.BadInput;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The topics over HTTP. */
@QuarkusTest
class TopicTest {

    @Test
    void leg_cramps_is_a_topic_that_awaits_clinical_review() {
        when().get("/api/triage/v1/topics")
                .then()
                .statusCode(200)
                .body("items.id", contains("leg-cramps", "swollen-ankle"))
                .body("items[0].knowledge.version", is("1.8.0"))
                .body("items[0].knowledge.sha256", matchesPattern("[0-9a-f]{64}"))
                .body("items[0].reviewStatus", is("awaiting-clinical-review"))
                .body("items[0].policies", contains("uk", "us"))
                .body("items[0].languages", contains("en-US"));
    }

    @Test
    void a_topic_shows_all_that_it_holds() {
        when().get("/api/triage/v1/topics/leg-cramps")
                .then()
                .statusCode(200)
                .body("conditions", hasSize(28))
                .body("conditions.id", hasItem("deep-vein-thrombosis"))
                .body("screens", hasSize(3))
                .body(
                        "versions.version",
                        contains(
                                "1.8.0", "1.7.0", "1.6.0", "1.5.0", "1.4.0", "1.3.0", "1.2.1", "1.2.0", "1.1.0",
                                "1.0.0"))
                .body("policies.id", contains("uk", "us"))
                .body(
                        "policies[1].careLevels.careLevel",
                        contains("emergency_ambulance", "emergency", "consultation_24", "consultation", "self_care"))
                .body("questions.find { it.id == 'freq' }.type", is("number"))
                .body("questions.find { it.id == 'freq' }.unit", is("nights per week"))
                .body("questions.find { it.id == 'freq' }.max", is(7))
                .body("questions.find { it.id == 'meds' }.options.find { it.value == 'none' }.exclusive", is(true))
                .body("questions.find { it.id == 'meds' }.options.find { it.value == 'statin' }.exclusive", nullValue())
                .body("redFlags.find { it.id == 'R1' }.careLevel", is("emergency_ambulance"))
                .body(
                        "redFlags.find { it.id == 'R1' }.signs",
                        contains("chest-pain", "breathless", "cough-blood-faint"))
                .body("redFlags.find { it.id == 'R13' }.signs", empty())
                .body("redFlags.source.kind", everyItem(matchesPattern("citation|expert-estimate")))
                .body("citations.find { it.id == 'goodacre-2005' }.pmid", is("16027455"));
    }

    @Test
    void a_version_can_be_named() {
        given().queryParam("version", "1.0.0")
                .when()
                .get("/api/triage/v1/topics/leg-cramps")
                .then()
                .statusCode(200)
                .body("knowledge.version", is("1.0.0"));
    }

    @Test
    void of_two_versions_none_is_guessed() {
        given().queryParam("version", "1.0.0", "1.1.0")
                .when()
                .get("/api/triage/v1/topics/leg-cramps")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", is("version"))
                .body("errors[0].detail", is("This must be given only once."));
    }

    @Test
    void what_is_not_there_is_refused() {
        when().get("/api/triage/v1/topics/hiccups")
                .then()
                .statusCode(404)
                .body("detail", is("There is no topic 'hiccups'."))
                .body("errors[0].parameter", is("topic"))
                .body("errors[0].detail", is("There is no topic 'hiccups'."));
        BadInput.get("/api/triage/v1/topics/leg-cramps")
                .parameter("version", "0.0.1", 400)
                .parameter("version", "9".repeat(41), 400)
                .parameter("version", "\u0000", 400)
                .check();
    }
}
