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

/** The command {@code simulate} on five invented cases, of which two can be played. */
class SimulateTest {
    private static final Path CASES = Repository.root().resolve("triage-evaluation/src/test/resources");
    private static final String STORIES = CASES.resolve("invented-cases.json").toString();
    private static final String CODINGS = CASES.resolve("invented-codings.json").toString();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void cases_of_ones_own_are_scored_and_the_scorecard_is_written() throws IOException {
        var code = run("--vignettes", STORIES, "--coding", CODINGS, "--people", "0", "--out", folder.toString());

        assertEquals(0, code, out::toString);
        assertTrue(out.toString().contains("Suite invented-cases: 5 cases, 3 not entered."), out::toString);
        assertTrue(Files.readString(folder.resolve("scorecard.json")).contains("\"suite\" : \"invented-cases\""));
        assertTrue(out.toString().contains("Suite invented-cases has no floors.\n"), out::toString);
        assertTrue(
                Files.readString(folder.resolve("index.html")).contains("<p>Suite invented-cases has no floors.</p>"));
    }

    @Test
    void a_candidate_that_changes_nothing_is_not_refused() {
        var current = Repository.root().resolve("knowledge/leg-cramps").toString();

        var code = run("--candidate", current, "--vignettes", STORIES, "--coding", CODINGS, "--out", folder.toString());

        assertEquals(0, code, out::toString);
        assertTrue(out.toString().contains("No red-flag case got worse"), out::toString);
    }

    @Test
    void answers_without_stories_are_wrong_words() {
        assertEquals(2, run("--coding", CODINGS));
    }

    @Test
    void a_topic_that_does_not_exist_is_named() {
        var code = Workbench.commandLine(folder, Repository.root())
                .setErr(new PrintWriter(out, true))
                .execute("simulate", "sore-elbow");

        assertEquals(2, code);
        assertTrue(out.toString().startsWith("There is no topic 'sore-elbow'."), out::toString);
    }

    @Test
    void a_file_that_is_missing_is_named() {
        assertEquals(2, run("--vignettes", "no.json", "--people", "0"));
        assertEquals("There is no file 'no.json' that can be read.\n", out.toString());
    }

    private int run(String... arguments) {
        var line = new String[arguments.length + 2];
        line[0] = "simulate";
        line[1] = "leg-cramps";
        System.arraycopy(arguments, 0, line, 2, arguments.length);
        return Workbench.commandLine(folder, Repository.root())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(line);
    }
}
