package health.charley.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A red flag whose text alone reads otherwise, as the diff marks it. */
class DiffCommandTest {
    private static final String SENTENCE = "Red flag R31: words that people act on changed: text reads “Both legs that"
            + " suddenly go weak. This can mean that the main artery or the nerves in the spine are blocked.” instead of “Both legs"
            + " that suddenly turn weak. This can mean that the main artery or the nerves in the spine are blocked.”.";

    @TempDir
    Path here;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void rewordOneRule() {
        KnowledgeCopy.in(here.resolve("before"));
        KnowledgeCopy.in(here.resolve("after"))
                .replace("red-flags.yaml", "Both legs that suddenly turn weak.", "Both legs that suddenly go weak.");
    }

    @Test
    void a_rewording_is_marked_as_one_and_lowers_nothing() {
        assertEquals(0, run("knowledge", "diff", "before", "after"));

        assertEquals(
                "leg-cramps: 9.0.0 → 9.0.0\n\nRed flags\n  !! REWORDED: " + SENTENCE
                        + "\n\n1 change, 0 that may lower the" + " care that is advised, 1 of wording alone.\n",
                out.toString());
    }

    @Test
    void machines_are_told_apart_what_lowers_and_what_is_reworded() throws JsonProcessingException {
        run("knowledge", "diff", "--json", "before", "after");

        var change = new ObjectMapper().readTree(out.toString()).at("/changes/0");
        assertEquals(SENTENCE, change.path("sentence").textValue());
        assertEquals("true", change.path("reworded").asText());
        assertEquals("false", change.path("lowersCare").asText());
    }

    private int run(String... arguments) {
        return Workbench.commandLine(here, here)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(arguments);
    }
}
