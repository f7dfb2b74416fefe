package health.charley.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.Repository;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulate command as it is typed. */
class SimulateCommandTest {
    private final StringWriter out = new StringWriter();

    @Test
    void cases_of_ones_own_are_scored_and_the_scorecard_is_written(@TempDir Path folder) throws IOException {
        var cases = "triage-evaluation/src/test/resources/invented-";

        var code = run(
                "simulate",
                "leg-cramps",
                "--vignettes",
                cases + "cases.json",
                "--coding",
                cases + "codings.json",
                "--people",
                "0",
                "--out",
                folder.toString());

        assertEquals(0, code);
        assertTrue(out.toString().contains("Suite invented-cases: 5 cases, 3 not entered."));
        assertTrue(Files.readString(folder.resolve("scorecard.json")).contains("\"suite\" : \"invented-cases\""));
        assertTrue(Files.readString(folder.resolve("index.html")).startsWith("<!doctype html>"));
    }

    @Test
    void a_candidate_that_changes_nothing_is_not_refused(@TempDir Path folder) {
        var code = run(
                "simulate",
                "leg-cramps",
                "--candidate",
                "knowledge/leg-cramps",
                "--vignettes",
                "triage-evaluation/src/test/resources/invented-cases.json",
                "--coding",
                "triage-evaluation/src/test/resources/invented-codings.json",
                "--out",
                folder.toString());

        assertEquals(0, code);
        assertTrue(out.toString().contains("No red-flag case got worse"));
    }

    @Test
    void answers_without_stories_are_wrong_words() {
        assertEquals(2, run("simulate", "leg-cramps", "--coding", "codings.json"));
    }

    @Test
    void a_topic_that_does_not_exist_is_named() {
        assertEquals(2, run("simulate", "sore-elbow"));
        assertTrue(out.toString().startsWith("There is no topic 'sore-elbow'."));
    }

    @Test
    void a_candidate_for_another_topic_is_not_compared() {
        assertEquals(2, run("simulate", "swollen-ankle", "--candidate", "knowledge/leg-cramps"));
        assertTrue(out.toString().startsWith("The candidate is of topic 'leg-cramps', not 'swollen-ankle'."));
    }

    @Test
    void a_candidate_whose_wrong_levels_cost_nothing_is_not_compared(@TempDir Path folder) {
        var candidate = KnowledgeCopy.in(folder.resolve("leg-cramps"))
                .replace(
                        "policies/us.yaml",
                        "emergency_ambulance: 2, emergency: 0",
                        "emergency_ambulance: 0, emergency: 0");

        assertEquals(
                1,
                run("simulate", "leg-cramps", "--candidate", candidate.folder().toString()));
        assertTrue(out.toString()
                .startsWith("policies/us.yaml, 'us', 'loss': Advising 'emergency_ambulance' where"
                        + " 'emergency' is needed must cost more than nothing."));
    }

    @Test
    void a_candidate_with_too_long_an_interview_is_not_compared(@TempDir Path folder) {
        var candidate =
                KnowledgeCopy.in(folder.resolve("leg-cramps")).replace("topic.yaml", "budget: 20", "budget: 40");

        assertEquals(
                1,
                run("simulate", "leg-cramps", "--candidate", candidate.folder().toString()));
        assertTrue(out.toString().startsWith("topic.yaml, 'leg-cramps': 'budget' is at most 20 pages, not 40."));
    }

    @Test
    void fewer_people_than_none_are_wrong_words() {
        assertEquals(2, run("simulate", "leg-cramps", "--people", "-5"));
        assertTrue(out.toString().startsWith("--people is a number of people, 0 or more, not -5."));
    }

    @Test
    void more_people_than_anybody_needs_are_wrong_words() {
        assertEquals(2, run("simulate", "leg-cramps", "--people", "2000000000000"));
        assertTrue(
                out.toString().startsWith("--people is a number of people, at most 1,000,000, not 2,000,000,000,000."));
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_named_before_any_case_is_played(@TempDir Path folder)
            throws IOException {
        var file = Files.writeString(folder.resolve("file"), "words");

        assertEquals(2, run("simulate", "leg-cramps", "--people", "0", "--out", file.toString()));
        assertTrue(out.toString().startsWith("The folder '" + file + "' cannot be written to."), out::toString);
    }

    private int run(String... arguments) {
        return Workbench.commandLine(Repository.root(), Repository.root())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(arguments);
    }
}
