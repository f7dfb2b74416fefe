package health.charley.history.assessment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.history.receipt.SampleReceipt;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service logs says nothing about a person or their health. */
@QuarkusTest
class QuietLogTest {
    private static final List<String> PRIVATE_WORDS = List.of("cramp", "self_care", "knot", "female", "patient", "eyj");

    private final Recorder recorder = new Recorder();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(recorder);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(recorder);
    }

    @Test
    void saving_reading_and_refusing_leave_no_private_word_in_the_log() {
        var patient = HistoryApi.as("patient");
        var receipt = SampleReceipt.nightLegCramps();

        patient.save(receipt).statusCode(201);
        patient.save(receipt.withResult("careLevel", "consultation")).statusCode(409);
        patient.save(receipt.without("person")).statusCode(400);
        patient.save(receipt.id(), receipt.signed() + "cramp").statusCode(400);
        patient.read(receipt.id()).statusCode(200);
        patient.list(Map.of()).statusCode(200);
        patient.erase(receipt.id()).statusCode(204);

        Logger.getLogger("health.charley").info("the end");
        assertTrue(recorder.lines.get(recorder.lines.size() - 1).startsWith("the end"), "the recorder listens");
        recorder.lines.forEach(line -> PRIVATE_WORDS.forEach(
                word -> assertFalse(line.toLowerCase(Locale.ROOT).contains(word), line)));
    }

    private static final class Recorder extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage() + " " + Arrays.toString(entry.getParameters()) + " " + entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
