package health.charley.triage.simulation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import health.charley.testing.SignInResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Candidates that cannot be simulated, and what is said of their faults. */
@QuarkusTest
@QuarkusTestResource(SignInResource.class)
class FaultyCandidateTest {
    private static final String RULES = "red-flags.yaml";

    @Test
    void a_candidate_of_another_topic_is_refused() throws IOException {
        var other = SimulationApi.file("topic.yaml").replace("id: leg-cramps", "id: toothache");

        SimulationApi.simulate("publisher", "topic.yaml", other)
                .statusCode(400)
                .body("errors.pointer", hasItem("#/files/topic.yaml"))
                .body("errors.detail", hasItem("The candidate is of topic 'toothache', not 'leg-cramps'."));
    }

    @Test
    void every_fault_of_a_candidate_is_said_at_once() throws IOException {
        var faulty = SimulationApi.file(RULES).replace("level: emergency_ambulance", "level: at-once");

        SimulationApi.simulate("publisher", RULES, faulty)
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
        SimulationApi.simulate("publisher", name, SimulationApi.file(name).replace(text, replaced))
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
        SimulationApi.simulate("editor", name, "id: x")
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
        var unknown = SimulationApi.file(RULES).replace("question: chest-pain", "question: hiccups");

        SimulationApi.simulate("editor", RULES, unknown)
                .statusCode(400)
                .body("errors[0].pointer", is("#/files"))
                .body("errors[0].detail", containsString("hiccups"));
    }

    @Test
    void a_number_beyond_all_bounds_is_named() throws IOException {
        requireFault(
                "conditions.yaml",
                SimulationApi.file("conditions.yaml").replaceFirst("femaleToMale: 1.2", "femaleToMale: 1e308"),
                "conditions.yaml, 'night-leg-cramps': 'femaleToMale' must be 0 or a number between 0.000000001"
                        + " and 1000000, or below 0 as far, not 1.0E308.");
    }

    @Test
    void a_version_that_does_not_count_is_named() throws IOException {
        requireFault(
                "topic.yaml",
                SimulationApi.file("topic.yaml").replaceFirst("(?m)^version: .*$", "version: abc"),
                "topic.yaml, 'leg-cramps': 'version' must be three numbers of at most six digits, such as"
                        + " 1.2.0, not 'abc'.");
    }

    private static void requireFault(String file, String text, String sentence) {
        SimulationApi.simulate("reviewer", file, text)
                .statusCode(400)
                .body("errors[0].pointer", is("#/files/" + file))
                .body("errors[0].detail", is(sentence));
    }
}
