package health.charley.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LogRecorderTest {
    @RegisterExtension
    final LogRecorder log = new LogRecorder();

    @Test
    void a_log_without_the_words_passes() {
        Logger.getLogger("health.charley.sample").info("2 pages read.");

        assertDoesNotThrow(() -> log.requireNoneOf(List.of("cramp")));
    }

    @Test
    void a_word_in_a_message_a_parameter_or_a_failure_fails() {
        Logger.getLogger("health.charley.sample").info("A Cramp at night.");
        Logger.getLogger("health.charley.sample").log(Level.INFO, "{0} at night.", "Pain");
        Logger.getLogger("health.charley.sample").log(Level.INFO, "At night.", new IllegalStateException("Fever"));

        for (var word : List.of("cramp", "pain", "fever")) {
            assertThrows(AssertionError.class, () -> log.requireNoneOf(List.of("calf", word)));
        }
    }

    @Test
    void a_recorder_that_hears_nothing_fails() {
        var deaf = new LogRecorder();

        var failure = assertThrows(AssertionError.class, () -> deaf.requireNoneOf(List.of()));

        assertEquals("The recorder does not listen.", failure.getMessage());
    }
}
