package health.charley.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.testing.Repository;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The commands as they are typed. */
class WorkbenchTest {
    private final StringWriter out = new StringWriter();

    @Test
    void the_knowledge_of_this_checkout_has_no_faults() {
        var code = run("knowledge", "lint", "knowledge/leg-cramps");

        assertEquals("No faults.\n", out.toString());
        assertEquals(0, code);
    }

    @Test
    void wrong_words_end_with_2() {
        assertEquals(2, run("knowledge", "polish"));
    }

    private int run(String... arguments) {
        return Workbench.commandLine(Repository.root(), Repository.root())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(arguments);
    }
}
