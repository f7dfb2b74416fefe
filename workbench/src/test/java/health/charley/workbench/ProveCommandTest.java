package health.charley.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.Repository;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prove command as it is typed. */
class ProveCommandTest {
    private static final String TOPICS = "triage-evaluation/src/test/resources/knowledge";

    private final StringWriter out = new StringWriter();

    @Test
    void a_safe_topic_is_proved() {
        var code = run("prove", "--knowledge", TOPICS, "sample");

        assertTrue(
                out.toString().startsWith("sample (sample topic) 1.0.0, policy here, all kinds of people (5)\n"),
                out::toString);
        assertTrue(out.toString().endsWith("All claims hold for all kinds of people.\n"), out::toString);
        assertEquals(0, code);
    }

    @Test
    void a_proof_for_a_few_kinds_of_people_says_so() {
        run("prove", "--few", "--knowledge", TOPICS, "sample");

        assertTrue(out.toString().contains("sample (sample topic) 1.0.0, policy here, a few kinds of people ("));
        assertTrue(out.toString().contains("fires it × each of a few kinds of people × the rest"), out::toString);
        assertFalse(out.toString().contains("each kind of people"), out::toString);
        assertTrue(out.toString().endsWith("All claims hold for a few kinds of people.\n"), out::toString);
    }

    @Test
    void a_topic_that_never_asks_for_an_emergency_ends_with_1_and_shows_the_path(@TempDir Path folder)
            throws IOException {
        var topic = copyOfSample(folder);
        var file = topic.resolve("topic.yaml");
        Files.writeString(file, Files.readString(file).replace("budget: 6", "budget: 1"));

        var code = run("prove", "--knowledge", folder.toString());

        assertTrue(
                out.toString().contains("✗ S3 (emergency) cold=yes white=yes, denies everything else\n"),
                out::toString);
        assertTrue(out.toString().contains("Outcome: consultation. It should be at least emergency.\n"), out::toString);
        assertTrue(out.toString().endsWith("Some claims are broken.\n"), out::toString);
        assertEquals(1, code);
    }

    private static Path copyOfSample(Path folder) throws IOException {
        var original = Repository.root().resolve(TOPICS).resolve("sample");
        var copy = folder.resolve("sample");
        try (var paths = Files.walk(original)) {
            for (var path : paths.toList()) {
                Files.copy(path, copy.resolve(original.relativize(path).toString()));
            }
        }
        return copy;
    }

    @Test
    void a_topic_that_is_not_there_ends_with_2() {
        assertEquals(2, run("prove", "--knowledge", TOPICS, "headache"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, '0 or more, not -1.'",
        "3000000000, 'at most 10,000, not 3,000,000,000.'",
    })
    void a_number_of_counterexamples_that_cannot_be_is_wrong_words(String paths, String sentence) {
        assertEquals(2, run("prove", "--knowledge", TOPICS, "--paths", paths, "sample"));
        assertTrue(
                out.toString().startsWith("--paths is a number of counterexamples, " + sentence + "\n"), out::toString);
    }

    private int run(String... arguments) {
        return Workbench.commandLine(Repository.root(), Repository.root())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(arguments);
    }
}
