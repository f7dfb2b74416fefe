package health.charley.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.Repository;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files and folders on the command line that are not there or are no knowledge: a sentence that names them, and the code 2. */
class UnfitInputTest {
    @TempDir
    Path here;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void makeAFileAndAnEmptyFolder() throws IOException {
        Files.writeString(here.resolve("file"), "words");
        Files.createDirectory(here.resolve("empty"));
    }

    @ParameterizedTest
    @CsvSource({
        "simulate leg-cramps --candidate nowhere.yaml, There is no knowledge in a folder 'nowhere.yaml'.",
        "simulate leg-cramps --candidate file, There is no knowledge in a folder 'file'.",
        "simulate leg-cramps --candidate empty, There is no knowledge in a folder 'empty'.",
        "simulate leg-cramps --suite nowhere.yaml, There is no file 'nowhere.yaml' that can be read.",
        "simulate leg-cramps --suite empty, There is no file 'empty' that can be read.",
        "simulate leg-cramps --vignettes nowhere.json, There is no file 'nowhere.json' that can be read.",
        "simulate leg-cramps --vignettes file --coding nowhere, There is no file 'nowhere' that can be read.",
        "knowledge lint empty, There is no knowledge in a folder 'empty'.",
        "knowledge graph empty, There is no knowledge in a folder 'empty'.",
        "knowledge release empty, There is no knowledge in a folder 'empty'.",
        "knowledge diff empty empty, There is no knowledge in a folder 'empty'.",
        "knowledge lint file, There is no topic 'file'. There is leg-cramps and swollen-ankle.",
        "knowledge diff nowhere nowhere, There is no topic 'nowhere'. There is leg-cramps and swollen-ankle.",
    })
    void a_file_or_folder_that_is_not_there_is_named(String command, String sentence) {
        assertEquals(2, run(command.split(" ")));

        assertEquals(sentence, out.toString().strip());
    }

    @ParameterizedTest
    @CsvSource({"nowhere", "file", "empty"})
    void nothing_is_proved_where_there_is_no_topic(String folder) {
        assertEquals(2, run("prove", "--knowledge", folder));

        assertEquals(
                "There is no topic in the folder '" + here.resolve(folder) + "'.",
                out.toString().strip());
    }

    @Test
    void nothing_is_simulated_where_there_is_no_topic() {
        var code = Workbench.commandLine(here, here)
                .setErr(new PrintWriter(out, true))
                .execute("simulate");

        assertEquals(2, code);
        assertEquals(
                "There is no topic in the folder '" + here.resolve("knowledge") + "'.",
                out.toString().strip());
    }

    @Test
    void a_topic_is_not_found_where_there_is_none() {
        var code = Workbench.commandLine(here, here)
                .setErr(new PrintWriter(out, true))
                .execute("knowledge", "lint", "nowhere");

        assertEquals(2, code);
        assertEquals(
                "There is no topic 'nowhere'. There is none in this folder.",
                out.toString().strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        --vignettes | words | cases: The file is not JSON, see line 1.
        --vignettes | {}    | cases: The file must be a list of cases.
        --vignettes | []    | There is no case in 'cases' that can be entered.
        --suite     | {     | cases: The file is not YAML that can be read, see line 1, column 2: a character, a bracket, a quote or an indent there is missing, out of place or not allowed.
        --suite     | []    | There is no case in 'cases' that can be entered.
        """)
    void cases_that_nothing_can_be_told_from_are_wrong_words(String option, String text, String sentence)
            throws IOException {
        Files.writeString(here.resolve("cases"), text + "\n");

        assertEquals(2, run("simulate", "swollen-ankle", option, "cases"));

        assertEquals(sentence, out.toString().strip());
    }

    @Test
    void cases_that_are_no_text_are_wrong_words() throws IOException {
        Files.write(here.resolve("cases"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertEquals(2, run("simulate", "swollen-ankle", "--vignettes", "cases"));

        assertEquals(
                "cases: The file cannot be read as UTF-8 text.", out.toString().strip());
    }

    @Test
    void a_scorecard_that_cannot_be_written_is_told() {
        assertEquals(2, run("simulate", "swollen-ankle", "--people", "0", "--out", "file"));

        assertTrue(out.toString().contains("The folder '" + here.resolve("file") + "' cannot be written to."));
    }

    /** A topic with a fault is found and says what is wrong with it, whichever command reads it. */
    @ParameterizedTest
    @CsvSource({"knowledge graph topic", "knowledge diff topic topic", "prove --knowledge ."})
    void knowledge_with_a_fault_ends_with_1(String command) throws IOException {
        Files.createDirectory(here.resolve("topic"));
        Files.writeString(here.resolve("topic/topic.yaml"), "id: [");

        assertEquals(1, run(command.split(" ")));

        assertTrue(out.toString().startsWith("topic.yaml: The file is not YAML that can be read, see line 1"));
    }

    private int run(String... arguments) {
        return Workbench.commandLine(here, Repository.root())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(arguments);
    }
}
