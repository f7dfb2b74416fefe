package health.charley.content.story;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ClientAddresses;
import health.charley.content.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

/** What people write, who reads it, and where they write from: nothing of it is logged. */
@QuarkusTest
class QuietStoryTest {
    private static final String PAGE = "/api/content/v1/causes/exertional-compartment-syndrome";

    private final Recorder recorder = new Recorder();

    @Inject
    SettableClock clock;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(recorder);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(recorder);
        clock.goOn();
    }

    @Test
    void writing_deciding_and_refusing_leave_no_word_of_it_in_the_log() {
        var address = "198.51.100.77";
        var body = StoryApi.body(StoryApi.form(PAGE + "/stories", clock));
        body.put("text", "This is a marked story of a marked life.");
        body.put("displayName", "Marked");
        var sent = StoryApi.submit(PAGE + "/stories", body, address)
                .statusCode(202)
                .extract();
        StoryApi.submit(PAGE + "/stories", body, address).statusCode(409);
        StoryApi.step(
                        sent.path("id"),
                        "redaction",
                        StoryApi.etag(sent.path("id")),
                        Map.of("phrases", List.of("marked life")))
                .statusCode(200);
        StoryApi.step(
                        sent.path("id"),
                        "redaction",
                        StoryApi.etag(sent.path("id")),
                        Map.of("phrases", List.of("marked again")))
                .statusCode(400);
        StoryApi.step(sent.path("id"), "rejection", StoryApi.etag(sent.path("id")), Map.of("reason", "marked reason"))
                .statusCode(200);
        ClientAddresses.from(address)
                .contentType("application/json")
                .body(Map.of("helpful", true, "reason", "marked", "token", "marked"))
                .post(PAGE + "/votes")
                .then()
                .statusCode(400);
        String secret = sent.path("withdrawalSecret");
        StoryApi.withdraw(sent.path("id"), secret, address).statusCode(204);

        Logger.getLogger("health.charley").info("the end");

        assertTrue(recorder.lines.stream().anyMatch(line -> line.contains("the end")));
        for (var line : recorder.lines) {
            for (var word : List.of("marked", "exertional", address, secret.toLowerCase(Locale.ROOT))) {
                assertFalse(line.toLowerCase(Locale.ROOT).contains(word), word + " in: " + line);
            }
        }
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
