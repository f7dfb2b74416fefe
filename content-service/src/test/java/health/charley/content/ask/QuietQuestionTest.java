package health.charley.content.ask;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.content.Role;
import health.charley.testing.FrozenPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question is health data: whatever becomes of it, no word of it is logged. */
@QuarkusTest
class QuietQuestionTest {
    private static final String ARTICLE = "articles/leg-cramps";
    private static final List<String> PRIVATE_WORDS = List.of("marked", "chest", "stocking", "leg-cramps");

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
    void answering_declining_and_failing_leave_no_word_of_a_question_in_the_log() throws Exception {
        Questions.ask(ARTICLE, "are compression stockings ok for me").statusCode(200);
        Questions.ask(ARTICLE, "marked?").statusCode(200);
        Questions.ask(ARTICLE, "marked chest pain").statusCode(200);
        Questions.ask("articles/marked", "marked chest pain").statusCode(200);
        Questions.ask("articles/marked", "marked").statusCode(404);
        Questions.ask(ARTICLE, "marked ".repeat(100)).statusCode(400);
        Questions.send(ARTICLE, Map.of("question", "marked", "more", "marked")).statusCode(400);
        Questions.rate(Map.of("token", "marked", "helpful", true)).statusCode(400);
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body("{\"question\": \"marked")
                .post(Questions.answers(ARTICLE))
                .then()
                .statusCode(400);
        try (var connection = Role.SERVICE.connect();
                var frozen = FrozenPostgres.behind(connection)) {
            Questions.askWithoutAccount(ARTICLE, "marked chest pain").statusCode(200);
            Questions.askWithoutAccount(ARTICLE, "marked stockings").statusCode(503);
        }

        Logger.getLogger("health.charley").info("the end");

        assertTrue(recorder.lines.stream().anyMatch(line -> line.contains("the end")));
        for (var line : recorder.lines) {
            for (var word : PRIVATE_WORDS) {
                assertFalse(line.toLowerCase(Locale.ROOT).contains(word), word + " in: " + line);
            }
        }
    }

    private static final class Recorder extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        Recorder() {
            setLevel(Level.ALL);
        }

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
