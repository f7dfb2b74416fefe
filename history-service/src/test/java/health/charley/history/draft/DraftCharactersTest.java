package health.charley.history.draft;

import static org.hamcrest.Matchers.startsWith;

import health.charley.history.HistoryApi;
import health.charley.testing.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of a draft are as long as people, and the contract, count their characters: an emoji is one. */
@QuarkusTest
class DraftCharactersTest {
    private static final String LEG = "\uD83E\uDDB5";

    private final HistoryApi patient = HistoryApi.as("patient");
    private final String path = "/api/history/v1/drafts/" + Ids.now();

    @AfterEach
    void erase() {
        patient.request().delete(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"question", "value", "values"})
    void an_answer_has_as_many_emoji_as_characters_and_not_one_more(String part) {
        save(draft(Map.of(), answer(part, 101))).statusCode(400).body("errors[0].pointer", startsWith("#/answers/0/"));
        save(draft(Map.of(), answer(part, 100))).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "language"})
    void so_has_what_is_said_of_the_interview(String part) {
        save(draft(Map.of(part, LEG.repeat(41)), Map.of()))
                .statusCode(400)
                .body("errors[0].pointer", startsWith("#/" + part));
        save(draft(Map.of(part, LEG.repeat(40)), Map.of())).statusCode(200);
    }

    private static Map<String, Object> answer(String part, int legs) {
        var answer = new HashMap<String, Object>(Map.of("question", "knot"));
        answer.put("question".equals(part) ? "value" : part, "yes");
        answer.put(part, "values".equals(part) ? List.of(LEG.repeat(legs)) : LEG.repeat(legs));
        return answer;
    }

    private static Map<String, Object> draft(Map<String, Object> said, Map<String, Object> answer) {
        var draft = new HashMap<>(said);
        draft.put("topic", "leg-cramps");
        draft.put("person", Map.of("age", 45, "sex", "female"));
        draft.put("answers", answer.isEmpty() ? List.of() : List.of(answer));
        return draft;
    }

    private ValidatableResponse save(Map<String, Object> draft) {
        return patient.request()
                .header("If-None-Match", "*")
                .contentType(ContentType.JSON)
                .body(draft)
                .put(path)
                .then();
    }
}
