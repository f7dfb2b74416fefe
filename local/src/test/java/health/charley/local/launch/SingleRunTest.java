package health.charley.local.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleRunTest {
    private static final Running FIRST = new Running("http://localhost:8080", "http://localhost:8084/charley", 4711);

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void prepare() {
        home = new Home(folder.resolve(".charley")).prepared();
    }

    @Test
    void a_second_run_is_told_where_the_first_is() throws IOException {
        try (var first = SingleRun.begin(home, FIRST)) {

            var refused = assertThrows(CannotStart.class, () -> SingleRun.begin(home, FIRST));

            assertEquals(
                    "Charley already runs from this folder, as process 4711. It is at http://localhost:8080.",
                    refused.getMessage());
        }
    }

    @Test
    void after_the_first_has_ended_another_may_run() throws IOException {
        SingleRun.begin(home, FIRST).close();

        assertDoesNotThrow(() -> SingleRun.begin(home, FIRST).close());
        assertEquals(Optional.empty(), Running.lastNoted(home.running()));
    }

    @Test
    void what_a_killed_run_noted_keeps_nobody_from_starting() throws IOException {
        FIRST.write(home.running());
        Files.createFile(home.lock());

        assertDoesNotThrow(() -> SingleRun.begin(home, FIRST).close());
    }
}
