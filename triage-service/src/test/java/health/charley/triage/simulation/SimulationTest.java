package health.charley.triage.simulation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.charley.testing.BadInput;
import health.charley.testing.SignInResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Simulations over HTTP, on the topic's own cases. */
@QuarkusTest
@QuarkusTestResource(SignInResource.class)
class SimulationTest {
    private static final String RULES = "red-flags.yaml";

    @Test
    void a_candidate_like_the_current_knowledge_changes_nothing() throws IOException {
        SimulationApi.simulate("reviewer", RULES, SimulationApi.file(RULES))
                .statusCode(200)
                .body("topic", is("leg-cramps"))
                .body("refused", is(false))
                .body("refusals", empty())
                .body("lowering", empty())
                .body("flips", empty())
                .body("runs.policy", hasItem("us"))
                .body("runs.policy", hasItem("uk"))
                .body("runs[0].metrics.find { it.metric == 'red-flag-recall' }.candidate.value", is(1));
    }

    @Test
    void the_simulation_of_a_sample_says_that_it_is_one() throws IOException {
        SimulationApi.simulate("swollen-ankle", "reviewer", Map.of(RULES, SimulationApi.file("swollen-ankle", RULES)))
                .statusCode(200)
                .body("reviewStatus", is("sample"));
    }

    /** Dark urine after hard exercise: without its rules nobody sees the emergency of case p015. */
    @Test
    void a_candidate_that_loses_a_red_flag_case_is_refused() throws IOException {
        var rules = SimulationApi.file(RULES)
                .replace("{ question: dark-urine, is: [\"yes\"] }", "{ question: seizure, is: [\"yes\"] }");

        SimulationApi.simulate("editor", RULES, rules)
                .statusCode(200)
                .body("refused", is(true))
                .body("refusals", hasItem(containsString("Case p015")))
                .body("flips.id", hasItem("p015"));
    }

    /** No case coughs blood, so no case tells. */
    @Test
    void a_candidate_that_loses_one_answer_of_a_red_flag_is_refused() throws IOException {
        var rules = SimulationApi.file(RULES).replace(", { question: cough-blood-faint, is: [\"yes\"] }", "");
        var change = "Red flag R1: “cough-blood-faint is yes” no longer raises to emergency_ambulance.";

        SimulationApi.simulate("editor", RULES, rules)
                .statusCode(200)
                .body("refused", is(true))
                .body("refusals", hasItem("It loses answers that a red flag must see. " + change))
                .body("lowering", hasItem(change))
                .body("flips", empty());
    }

    /** Without red flags of 24 hours, a foot that hurts at rest is for a routine visit. */
    @Test
    void a_candidate_without_any_red_flag_of_24_hours_is_refused_and_it_is_said_why() throws IOException {
        var rules = SimulationApi.file(RULES).replace("level: consultation_24", "level: consultation");

        SimulationApi.simulate("editor", RULES, rules)
                .statusCode(200)
                .body("refused", is(true))
                .body(
                        "refusals",
                        hasItem("Case p017 of suite open (all told, policy uk) calls for at least 'within 24 hours',"
                                + " and no red flag of such a level fires any more."));
    }

    @Test
    void a_case_that_cannot_be_entered_any_more_is_told() throws IOException {
        var older = SimulationApi.file("topic.yaml").replace("minimumAge: 12", "minimumAge: 70");

        SimulationApi.simulate("editor", "topic.yaml", older)
                .statusCode(200)
                .body("flips.find { it.id == 'p024' }.changes", hasItem("It cannot be entered any more."))
                .body("refusals", hasItem(containsString("It breaks a floor that the current knowledge keeps. Suite")));
    }

    @Test
    void without_a_token_nobody_simulates() {
        given().contentType(ContentType.JSON)
                .body(Map.of("files", Map.of(RULES, "[]")))
                .post(SimulationApi.simulations("leg-cramps"))
                .then()
                .statusCode(401);
    }

    @Test
    void a_patient_may_not_simulate() {
        SimulationApi.simulate("patient", RULES, "[]").statusCode(403);
    }

    @Test
    void a_topic_that_is_not_known_is_not_found_whatever_the_files() {
        SimulationApi.simulate("hiccups", "editor", Map.of(RULES, "[]")).statusCode(404);
        SimulationApi.simulate("hiccups", "editor", Map.of()).statusCode(404);
    }

    @Test
    void bad_input_is_a_problem() {
        BadInput.post(SimulationApi.simulations("leg-cramps"))
                .bearer(SignInResource.token("editor"))
                .usual()
                .body("{}", 400, "#/files")
                .body("{\"files\": {}}", 400, "#/files")
                .body("{\"files\": {\"groups.yaml\": null}}", 400)
                .body("{\"files\": {\"groups.yaml\": \"{\"}}", 400, "#/files/groups.yaml")
                .body("{\"files\": {\"groups.yaml\": \"&a [*a]\"}}", 400, "#/files/groups.yaml")
                .check();
    }

    @Test
    void the_interview_asks_no_token() {
        given().header("Authorization", "Bearer stale")
                .contentType(ContentType.JSON)
                .body("{\"person\": {\"age\": 45, \"sex\": \"female\"}, \"answers\": []}")
                .post("/api/triage/v1/topics/leg-cramps/interview")
                .then()
                .statusCode(200)
                .body("status", not(is("complete")));
    }
}
