package health.charley.triage.simulation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import health.charley.testing.BadInput;
import health.charley.testing.Repository;
import health.charley.testing.SignInResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Simulations over HTTP, on the topic's own cases. */
@QuarkusTest
@QuarkusTestResource(SignInResource.class)
class SimulationTest {
    private static final String SIMULATIONS = "/api/triage/v1/topics/leg-cramps/simulations";
    private static final String RULES = "red-flags.yaml";

    @Test
    void a_candidate_like_the_current_knowledge_changes_nothing() throws IOException {
        simulate("reviewer", Map.of(RULES, file(RULES)))
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
        simulate("swollen-ankle", "reviewer", Map.of(RULES, file("swollen-ankle", RULES)))
                .statusCode(200)
                .body("reviewStatus", is("sample"));
    }

    /** Dark urine after hard exercise: without its rules nobody sees the emergency of case p015. */
    @Test
    void a_candidate_that_loses_a_red_flag_case_is_refused() throws IOException {
        var rules =
                file(RULES).replace("{ question: dark-urine, is: [\"yes\"] }", "{ question: seizure, is: [\"yes\"] }");

        simulate("editor", Map.of(RULES, rules))
                .statusCode(200)
                .body("refused", is(true))
                .body("refusals", hasItem(containsString("case p015")))
                .body("flips.id", hasItem("p015"));
    }

    /** No case coughs blood, so no case tells. */
    @Test
    void a_candidate_that_loses_one_answer_of_a_red_flag_is_refused() throws IOException {
        var rules = file(RULES).replace(", { question: cough-blood-faint, is: [\"yes\"] }", "");
        var change = "Red flag R1: “cough-blood-faint is yes” no longer raises to emergency_ambulance.";

        simulate("editor", Map.of(RULES, rules))
                .statusCode(200)
                .body("refused", is(true))
                .body("refusals", hasItem("it loses answers that a red flag must see. " + change))
                .body("lowering", hasItem(change))
                .body("flips", empty());
    }

    /** Without red flags of 24 hours, a foot that hurts at rest is for a routine visit. */
    @Test
    void a_candidate_without_any_red_flag_of_24_hours_is_refused_and_it_is_said_why() throws IOException {
        var rules = file(RULES).replace("level: consultation_24", "level: consultation");

        simulate("editor", Map.of(RULES, rules))
                .statusCode(200)
                .body("refused", is(true))
                .body(
                        "refusals",
                        hasItem(
                                "case p017 of suite open calls for at least 'within 24 hours', and all told under policy"
                                        + " uk no red flag of such a level fires any more."));
    }

    @Test
    void a_case_that_cannot_be_entered_any_more_is_told() throws IOException {
        var older = file("topic.yaml").replace("minimumAge: 12", "minimumAge: 70");

        simulate("editor", Map.of("topic.yaml", older))
                .statusCode(200)
                .body("flips.find { it.id == 'p024' }.changes", hasItem("It cannot be entered any more."))
                .body("refusals", hasItem(containsString("it breaks a floor that the current knowledge keeps. Suite")));
    }

    @Test
    void a_candidate_of_another_topic_is_refused() throws IOException {
        var other = file("topic.yaml").replace("id: leg-cramps", "id: toothache");

        simulate("publisher", Map.of("topic.yaml", other))
                .statusCode(400)
                .body("errors.pointer", hasItem("#/files/topic.yaml"))
                .body("errors.detail", hasItem("The candidate is of topic 'toothache', not 'leg-cramps'."));
    }

    @Test
    void every_fault_of_a_candidate_is_said_at_once() throws IOException {
        var faulty = file(RULES).replace("level: emergency_ambulance", "level: at-once");

        simulate("publisher", Map.of(RULES, faulty))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", everyItem(is("#/files/red-flags.yaml")))
                .body("errors.detail", hasItem(containsString("red-flags.yaml, 'R1'")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        policies/us.yaml | consultation: 50, self_care: 80 | consultation: 0, self_care: 0 | must cost more than nothing.
        topic.yaml       | budget: 20                      | budget: 40                    | is at most 20 pages, not 40.
        """)
    void a_candidate_that_is_blind_or_asks_too_much_is_refused(String name, String text, String replaced, String why)
            throws IOException {
        simulate("publisher", Map.of(name, file(name).replace(text, replaced)))
                .statusCode(400)
                .body("errors[0].pointer", is("#/files/" + name.replace("/", "~1")))
                .body("errors[0].detail", containsString(why));
    }

    @ParameterizedTest
    @CsvSource({
        "finding.yaml, finding.yaml",
        "../secrets.yaml, ..~1secrets.yaml",
        "topic.txt, topic.txt",
        "topic.yaml~, topic.yaml~0",
        "releases/1.0.0/topic.yaml, releases~11.0.0~1topic.yaml",
        "/etc/passwd, ~1etc~1passwd",
        "vignettes/open.yaml, vignettes~1open.yaml"
    })
    void a_file_that_would_not_be_read_is_refused_with_the_names_of_those_that_are(String name, String step) {
        simulate("editor", Map.of(name, "id: x"))
                .statusCode(400)
                .body("errors[0].pointer", is("#/files/" + step))
                .body(
                        "errors[0].detail",
                        is("There is no file '" + name
                                + "'. The files are advice.yaml, citations.yaml, conditions.yaml,"
                                + " findings.yaml, groups.yaml, policies/uk.yaml, policies/us.yaml, questions.yaml,"
                                + " red-flags.yaml, topic.yaml and any other policies/NAME.yaml."));
    }

    @Test
    void a_fault_between_files_points_to_all_of_them() throws IOException {
        var unknown = file(RULES).replace("question: chest-pain", "question: hiccups");

        simulate("editor", Map.of(RULES, unknown))
                .statusCode(400)
                .body("errors[0].pointer", is("#/files"))
                .body("errors[0].detail", containsString("hiccups"));
    }

    @Test
    void without_a_token_nobody_simulates() {
        given().contentType(ContentType.JSON)
                .body(Map.of("files", Map.of(RULES, "[]")))
                .post(SIMULATIONS)
                .then()
                .statusCode(401);
    }

    @Test
    void a_patient_may_not_simulate() {
        simulate("patient", Map.of(RULES, "[]")).statusCode(403);
    }

    @Test
    void a_topic_that_is_not_known_is_not_found_whatever_the_files() {
        simulate("hiccups", "editor", Map.of(RULES, "[]")).statusCode(404);
        simulate("hiccups", "editor", Map.of()).statusCode(404);
    }

    @Test
    void bad_input_is_a_problem() {
        BadInput.post(SIMULATIONS)
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

    private static ValidatableResponse simulate(String account, Map<String, String> files) {
        return simulate("leg-cramps", account, files);
    }

    private static ValidatableResponse simulate(String topic, String account, Map<String, String> files) {
        return given().auth()
                .oauth2(SignInResource.token(account))
                .contentType(ContentType.JSON)
                .body(Map.of("files", files))
                .when()
                .post("/api/triage/v1/topics/" + topic + "/simulations")
                .then();
    }

    private static String file(String name) throws IOException {
        return file("leg-cramps", name);
    }

    private static String file(String topic, String name) throws IOException {
        return Files.readString(
                Repository.root().resolve("knowledge").resolve(topic).resolve(name));
    }
}
