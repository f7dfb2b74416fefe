package health.charley.content.ask;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AskRefusalTest {
    private static final String ARTICLE = "articles/leg-cramps";

    @Test
    void what_is_no_question_is_refused_with_its_place() {
        refused(
                Map.of("question", "x".repeat(501)),
                "#/question",
                "A question has at most 500 characters. In an emergency do not ask: call your emergency number.");
        refused(Map.of("question", " "), "#/question", "Ask something.");
        refused(Map.of("language", "en-US"), "#/question", "Ask something.");
        refused(Map.of("question", "a?", "language", "english"), "#/language", "A language is written like 'en-US'.");
    }

    private static void refused(Map<String, String> body, String pointer, String detail) {
        Questions.send(ARTICLE, body)
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].detail", is(detail));
    }
}
