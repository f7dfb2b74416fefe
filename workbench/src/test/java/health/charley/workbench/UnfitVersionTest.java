package health.charley.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.Repository;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Knowledge whose version is no version: a sentence, and the code 1. */
class UnfitVersionTest {
    private static final String SENTENCE = "'version' must be three numbers of at most six digits, such as 1.2.0, not ";

    @TempDir
    Path here;

    private final StringWriter out = new StringWriter();
    private KnowledgeCopy copy;

    @BeforeEach
    void copy() {
        copy = KnowledgeCopy.in(here.resolve("inner/knowledge/leg-cramps"));
    }

    @Test
    void it_is_a_fault_to_lint() {
        copy.replace("topic.yaml", "version: 9.0.0", "version: abc");

        assertEquals(1, run(here, "knowledge", "lint", "inner/knowledge/leg-cramps"));

        assertTrue(out.toString().contains(SENTENCE + "'abc'."), out::toString);
    }

    @Test
    void it_is_not_released_to_any_other_folder() {
        copy.replace("topic.yaml", "version: 9.0.0", "version: 9/../../../../evil");

        assertEquals(1, run(here, "knowledge", "release", "inner/knowledge/leg-cramps"));

        assertTrue(out.toString().contains(SENTENCE + "'9/../../../../evil'."), out::toString);
        assertFalse(Files.exists(here.resolve("inner/evil")));
    }

    @Test
    void it_is_no_candidate() {
        copy.replace("topic.yaml", "version: 9.0.0", "version: abc");

        assertEquals(
                1,
                run(
                        Repository.root(),
                        "simulate",
                        "leg-cramps",
                        "--candidate",
                        copy.folder().toString()));

        assertTrue(out.toString().contains(SENTENCE + "'abc'."), out::toString);
    }

    private int run(Path checkout, String... arguments) {
        var commands = Workbench.commandLine(here, checkout);
        return commands.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(arguments);
    }
}
