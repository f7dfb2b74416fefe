package health.charley.history.draft;

import static org.hamcrest.Matchers.is;

import health.charley.history.HistoryApi;
import health.charley.testing.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a draft's answers triage would not take, which is refused at its place. */
@QuarkusTest
class DraftAnswersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", \"value\": null",
                ", \"value\": \"yes\", \"number\": 3",
                ", \"value\": \"yes\", \"values\": [\"yes\"]"
            })
    void an_answer_that_says_nothing_or_two_things_is_refused_as_triage_does(String said) {
        save("{\"question\": \"knot\", \"value\": \"yes\"}, {\"question\": \"weak\"" + said + "}")
                .statusCode(400)
                .body("errors[0].pointer", is("#/answers/1"))
                .body("errors[0].detail", is("An answer has exactly one of 'value', 'values' and 'number'."));
    }

    @Test
    void an_answer_that_is_nothing_is_refused_at_its_place() {
        save("{\"question\": \"knot\", \"value\": \"yes\"}, null")
                .statusCode(400)
                .body("errors[0].pointer", is("#/answers/1"));
    }

    private ValidatableResponse save(String answers) {
        return HistoryApi.as("patient")
                .request()
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body("{\"topic\":\"leg-cramps\",\"person\":{\"age\":45,\"sex\":\"male\"},\"answers\":[" + answers
                        + "]}")
                .put("/api/history/v1/drafts/" + Ids.now())
                .then();
    }
}
