package health.charley.local.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartedTest {
    private final Started started =
            new Started(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    private final List<String> stopped = new ArrayList<>();

    @Test
    void what_started_last_stops_first_and_only_once() {
        started.start("triage", () -> () -> stopped.add("triage"));
        started.start("web", () -> () -> stopped.add("web"));

        started.stop();
        started.stop();

        assertEquals(List.of("web", "triage"), stopped);
    }

    @Test
    void one_that_does_not_stop_keeps_none_of_the_others_running() {
        started.start("triage", () -> () -> stopped.add("triage"));
        started.<AutoCloseable>start("web", () -> () -> {
            throw new IllegalStateException("stuck");
        });

        started.stop();

        assertEquals(List.of("triage"), stopped);
    }

    @Test
    void nothing_starts_after_the_stop() {
        started.stop();

        assertThrows(CannotStart.class, () -> started.start("web", () -> () -> stopped.add("web")));
        assertEquals(List.of(), stopped);
    }
}
