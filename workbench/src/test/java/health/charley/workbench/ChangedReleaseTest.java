package health.charley.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release whose files are not those that were recorded: no command reads it, and each ends with the code 1. */
class ChangedReleaseTest {
    private static final String RECORDED = "c17fb64a48a77a7dd3f20802020586b8293c2470bcacf1310d46535fa42b4a60";

    @TempDir
    Path here;

    private final StringWriter out = new StringWriter();
    private KnowledgeCopy copy;

    @BeforeEach
    void copy() {
        copy = KnowledgeCopy.in(here.resolve("knowledge/leg-cramps"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "knowledge diff leg-cramps@1.0.0 leg-cramps",
                "knowledge diff leg-cramps leg-cramps@1.0.0",
                "knowledge diff knowledge/leg-cramps/releases/1.0.0 leg-cramps",
                "knowledge graph leg-cramps@1.0.0",
                "simulate leg-cramps --candidate knowledge/leg-cramps/releases/1.0.0",
                "prove --knowledge knowledge/leg-cramps/releases 1.0.0",
            })
    void it_is_refused(String command) {
        copy.replace("releases/1.0.0/red-flags.yaml", "level: emergency_ambulance", "level: consultation");

        assertEquals(1, run(command));

        assertTrue(
                out.toString().strip().startsWith("Release 1.0.0 has been changed: its files have the SHA-256 "),
                out::toString);
        assertTrue(
                out.toString()
                        .strip()
                        .endsWith(", and " + RECORDED
                                + " is recorded. Put them back as they were; a change is a new version."),
                out::toString);
    }

    @Test
    void one_that_nobody_recorded_is_refused() {
        copy.write(
                "releases/releases.yaml",
                copy.read("releases/releases.yaml").replaceFirst("(?m)^- \\{ version: 1\\.0\\.0,.*\\R", ""));

        assertEquals(1, run("knowledge diff leg-cramps@1.0.0 leg-cramps"));

        assertEquals(
                "Release 1.0.0 is not recorded in releases/releases.yaml.",
                out.toString().strip());
    }

    @Test
    void one_that_is_gone_is_not_taken_for_the_version_at_hand() {
        copy.write(
                "releases/releases.yaml",
                copy.read("releases/releases.yaml") + "- { version: 9.0.0, sha256: " + RECORDED + " }\n");

        assertEquals(1, run("knowledge graph leg-cramps@9.0.0"));

        assertEquals(
                "Release 9.0.0 is recorded, and its folder is missing.",
                out.toString().strip());
    }

    @Test
    void one_that_is_as_it_was_is_read() {
        assertEquals(0, run("knowledge graph leg-cramps@1.0.0"), out::toString);
    }

    private int run(String command) {
        return Workbench.commandLine(here, here)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(command.split(" "));
    }
}
