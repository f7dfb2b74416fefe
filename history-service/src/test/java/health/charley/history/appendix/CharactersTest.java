package health.charley.history.appendix;

import static org.hamcrest.Matchers.is;

import health.charley.history.HistoryApi;
import health.charley.history.report.SampleAssessment;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A character is what people take for one, as the contract counts it: an emoji is one, and what nobody sees is no words. */
@QuarkusTest
class CharactersTest {
    private static final String LEG = "\uD83E\uDDB5";

    private final HistoryApi patient = HistoryApi.as("patient");
    private UUID assessment;

    @BeforeEach
    void saveAnAssessment() {
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        patient.save(receipt).statusCode(201);
        assessment = receipt.id();
    }

    @Test
    void as_many_emoji_as_characters_are_taken_and_one_more_is_refused() {
        diagnosis(LEG.repeat(501)).statusCode(400).body("errors[0].pointer", is("#/diagnoses/0/words"));
        diagnosis(LEG.repeat(500)).statusCode(200);
        notes(LEG.repeat(5001)).statusCode(400).body("errors[0].pointer", is("#/text"));
        notes(LEG.repeat(5000)).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", " \u00A0\u2060 ", "\u3000", "\u00AD", "\u3164"})
    void what_nobody_sees_is_no_note_and_no_diagnosis(String unseen) {
        notes(unseen).statusCode(400).body("errors[0].pointer", is("#/text"));
        diagnosis(unseen).statusCode(400).body("errors[0].pointer", is("#/diagnoses/0/words"));
    }

    @Test
    void an_emoji_that_is_joined_of_several_is_a_note() {
        notes("\uD83E\uDDD1\u200D\u2695\uFE0F").statusCode(200);
    }

    private ValidatableResponse notes(String text) {
        return add("notes", Map.of("text", text));
    }

    private ValidatableResponse diagnosis(String words) {
        return add("outcome", Map.of("diagnoses", List.of(Map.of("words", words, "by", "self"))));
    }

    private ValidatableResponse add(String kind, Map<String, Object> body) {
        return patient.request()
                .header("If-None-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .put(HistoryApi.ASSESSMENTS + "/" + assessment + "/" + kind)
                .then();
    }
}
