package health.charley.content.reading;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.ContentApi;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people read and ask for may tell of their health: nothing of it is logged. */
@QuarkusTest
class QuietLogTest {
    /** What is read here, and {@code marked}, which is in every value that no client should send. */
    private static final List<String> PRIVATE_WORDS = List.of("marked", "leg-cramps", "strain");

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
    void reading_and_refusing_leave_no_word_of_it_in_the_log() {
        ContentApi.article("leg-cramps").statusCode(200);
        ContentApi.cause("muscle-strain").statusCode(200);
        given().queryParam("condition", "muscle-strain")
                .get(ContentApi.CAUSES)
                .then()
                .statusCode(200);
        ContentApi.article("marked").statusCode(404);
        ContentApi.cause("marked").statusCode(404);
        refused(ContentApi.ARTICLES, "limit", "marked");
        refused(ContentApi.ARTICLES, "cursor", "marked");
        refused(ContentApi.CAUSES, "condition", "Marked strain");
        refused(ContentApi.CAUSES, "condition", "marked\u0000");

        ContentApi.search("marked strain 'leg-cramps").statusCode(200);
        ContentApi.search("marked".repeat(100)).statusCode(400);

        Logger.getLogger("health.charley").info("the end");

        assertTrue(recorder.lines.stream().anyMatch(line -> line.contains("the end")));
        for (var line : recorder.lines) {
            for (var word : PRIVATE_WORDS) {
                assertFalse(line.toLowerCase(Locale.ROOT).contains(word), word + " in: " + line);
            }
        }
    }

    private static void refused(String path, String parameter, String value) {
        given().queryParam(parameter, value).get(path).then().statusCode(400);
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
