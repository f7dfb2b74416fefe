package health.charley.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.testing.Repository;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as they are typed. */
class WorkbenchTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void the_knowledge_of_this_checkout_has_no_faults() {
        var code = run(Repository.root(), "knowledge", "lint");

        assertTrue(out.toString().contains("knowledge/leg-cramps: no faults, "), out::toString);
        assertFalse(out.toString().contains("counts for nobody"), out::toString);
        assertEquals(0, code);
    }

    @Test
    void a_topic_is_found_in_the_checkout_from_any_folder() {
        var code = Workbench.commandLine(folder, Repository.root())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute("knowledge", "lint", "swollen-ankle");

        assertEquals(0, code, out::toString);
        assertTrue(
                out.toString()
                        .contains(Repository.root().resolve("knowledge/swollen-ankle") + " (sample topic): no faults"),
                out::toString);
    }

    @Test
    void all_topics_are_found_in_the_checkout_from_any_folder() {
        var code = Workbench.commandLine(folder, Repository.root())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute("knowledge", "lint");

        assertEquals(0, code, out::toString);
    }

    @Test
    void what_is_kept_is_kept_where_the_environment_says() {
        assertEquals(folder.resolve(".charley"), Workbench.home(folder, Map.of()));
        assertEquals(folder.resolve(".charley"), Workbench.home(folder, Map.of("CHARLEY_HOME", "")));
        assertEquals(Path.of("/var/charley"), Workbench.home(folder, Map.of("CHARLEY_HOME", "/var/charley")));
    }

    @Test
    void warnings_are_no_reason_to_fail_unless_asked() {
        var code = run(Repository.root(), "knowledge", "lint", "--strict", "leg-cramps");

        assertTrue(out.toString().contains("Citation 'fda-quinine' is used by nothing. (warning)"), out::toString);
        assertEquals(1, code);
    }

    @Test
    void a_version_is_released_once() {
        var files = KnowledgeCopy.in(folder.resolve("knowledge/leg-cramps"));

        assertEquals(0, run(folder, "knowledge", "release", "leg-cramps"));
        assertEquals(1, run(folder, "knowledge", "release", "leg-cramps"));

        assertTrue(files.read("releases/releases.yaml").contains("- { version: 9.0.0, sha256: "), out::toString);
    }

    @Test
    void two_versions_are_compared_in_words() {
        KnowledgeCopy.in(folder.resolve("knowledge/leg-cramps"))
                .replace("findings.yaml", "pulmonary-embolism: 0.65", "pulmonary-embolism: 0.7")
                .replace("red-flags.yaml", "level: emergency_ambulance", "level: emergency");

        var code = run(folder, "knowledge", "diff", "leg-cramps@1.0.0", "leg-cramps");

        assertEquals(0, code);
        assertTrue(
                out.toString()
                        .contains("  !! LOWERED: Red flag R1: level lowered from emergency_ambulance to emergency.\n"),
                out::toString);
        assertTrue(
                out.toString()
                        .contains("  !! LOWERED: Red flag R1: “chest-pain is yes”, “breathless is yes”,"
                                + " “cough-blood-faint is yes” no longer raise to emergency_ambulance.\n"),
                out::toString);
        assertTrue(out.toString().contains("A candidate with these changes is refused.\n"), out::toString);
        assertTrue(
                out.toString()
                        .contains("P(chest pain | pulmonary embolism) from 0.65 to 0.7; its likelihood ratio from 65"
                                + " to 70.\n"),
                out::toString);
    }

    @Test
    void machines_read_the_comparison_as_json() throws JsonProcessingException {
        KnowledgeCopy.in(folder.resolve("knowledge/leg-cramps"))
                .replace("red-flags.yaml", "level: emergency_ambulance", "level: emergency");

        run(folder, "knowledge", "diff", "--json", "leg-cramps@1.0.0", "knowledge/leg-cramps");

        var change = new ObjectMapper().readTree(out.toString()).path("changes").findParent("lowersCare");
        assertEquals(
                "1.0.0",
                new ObjectMapper().readTree(out.toString()).path("from").textValue());
        assertTrue(change.path("sentence").isTextual(), out::toString);
    }

    @Test
    void a_topic_is_drawn() {
        var code = run(Repository.root(), "knowledge", "graph", "swollen-ankle");

        assertEquals(0, code);
        assertTrue(out.toString().startsWith("<svg "));
    }

    @ParameterizedTest
    @CsvSource({
        "knowledge diff swollen-ankle swollen-ankle, swollen-ankle (sample topic): 0.6.0 → 0.6.0",
        "ablate swollen-ankle, 'swollen-ankle (sample topic), suite '",
        "knowledge lint swollen-ankle, 'knowledge/swollen-ankle (sample topic): no faults'",
        "knowledge graph swollen-ankle, Swollen ankle or foot (sample)"
    })
    void a_sample_topic_is_marked(String command, String mark) {
        run(Repository.root(), command.split(" "));

        assertTrue(out.toString().contains(mark), out::toString);
    }

    @Test
    void wrong_words_end_with_2() {
        assertEquals(2, run(folder, "knowledge", "polish"));
        assertTrue(out.toString().startsWith("Unmatched argument at index 1: 'polish'"), out::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "knowledge lint hiccups",
                "knowledge graph hiccups",
                "knowledge release hiccups",
                "knowledge diff hiccups@1.0.0 leg-cramps",
                "simulate hiccups",
                "ablate hiccups",
                "prove hiccups"
            })
    void a_topic_that_is_not_there_is_told_with_those_that_are(String command) {
        assertEquals(2, run(Repository.root(), command.split(" ")));

        assertEquals(
                "There is no topic 'hiccups'. There is leg-cramps and swollen-ankle.",
                out.toString().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"knowledge diff leg-cramps@1.0.0 leg-cramps@9.0.0", "knowledge graph leg-cramps@9.0.0"})
    void a_version_that_is_not_there_is_told_with_those_that_are(String command) {
        assertEquals(2, run(Repository.root(), command.split(" ")));

        assertEquals(
                "Topic 'leg-cramps' has no version '9.0.0'. There is 1.0.0, 1.1.0, 1.2.0, 1.2.1, 1.3.0,"
                        + " 1.4.0, 1.5.0, 1.6.0, 1.7.0 and 1.8.0.",
                out.toString().strip());
    }

    @Test
    void where_there_is_no_topic_that_is_said() {
        assertEquals(2, run(folder, "knowledge", "lint", "hiccups"));

        assertEquals(
                "There is no topic 'hiccups'. There is none in this folder.",
                out.toString().strip());
    }

    private int run(Path here, String... arguments) {
        return Workbench.commandLine(here, here)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(arguments);
    }
}
