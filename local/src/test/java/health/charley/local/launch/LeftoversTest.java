package health.charley.local.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    private Path folder;

    private Home home;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        home = new Home(folder.resolve(".charley")).prepared();
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    void a_service_of_a_killed_run_is_named_and_ended() {
        new StartedProcess(home.process("content")).write(process.toHandle());
        var said = new ArrayList<String>();

        new Leftovers(home, said::add).end();

        assertFalse(process.isAlive());
        assertEquals(List.of("Ending content (process " + process.pid() + "), left by a run that was killed."), said);
    }

    @Test
    void a_stranger_that_was_given_the_same_number_is_left_alone() throws IOException {
        Files.writeString(home.process("content"), process.pid() + " 2001-01-01T00:00:00Z");

        new Leftovers(home, said -> {}).end();

        assertTrue(process.isAlive());
    }
}
