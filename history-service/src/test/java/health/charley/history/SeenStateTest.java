package health.charley.history;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import health.charley.history.report.SampleAssessment;
import health.charley.testing.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two devices, A and B, at what one person changes: neither touches what it has not seen. */
@QuarkusTest
class SeenStateTest {
    private static final String CHANGED =
            "Somebody changed this since you read it. Read it again, then put your change into what is there now.";

    private final HistoryApi patient = HistoryApi.as("patient");

    /** What a person changes, where it is, and something to keep there. */
    enum Kept {
        NOTES("/notes", Map.of("text", "Better today.")),
        OUTCOME("/outcome", Map.of("care", List.of(Map.of("from", "hospital")))),
        DRAFT(
                "",
                Map.of(
                        "topic", "leg-cramps",
                        "person", Map.of("age", 45, "sex", "female"),
                        "answers", List.of()));

        private final String place;
        private final Map<String, Object> content;

        Kept(String place, Map<String, Object> content) {
            this.place = place;
            this.content = content;
        }
    }

    private final String draft = HistoryApi.ROOT + "/drafts/" + Ids.now();
    private String assessment;

    @BeforeEach
    void saveAnAssessment() {
        patient.eraseEverything().statusCode(204);
        var receipt = SampleAssessment.CHEST_PAIN.receipt();
        patient.save(receipt).statusCode(201);
        assessment = HistoryApi.ASSESSMENTS + "/" + receipt.id();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_seen_of_what_was_erased_since_is_not_what_was_written_anew(Kept kept) {
        var seenByA = tag(put(kept, Map.of("If-None-Match", "*")));
        erase(kept, Map.of()).statusCode(204);
        var writtenByB = tag(put(kept, Map.of("If-None-Match", "*")));

        assertNotEquals(seenByA, writtenByB);
        put(kept, Map.of("If-Match", seenByA)).statusCode(412);
    }

    @ParameterizedTest
    @EnumSource
    void an_erasure_that_names_what_was_seen_erases_nothing_newer(Kept kept) {
        var seenByA = tag(put(kept, Map.of("If-None-Match", "*")));
        var changedByB = tag(put(kept, Map.of("If-Match", seenByA)));

        erase(kept, Map.of("If-Match", seenByA)).statusCode(412).body("detail", is(CHANGED));

        assertEquals(changedByB, tag(read(kept)));
        erase(kept, Map.of("If-Match", changedByB)).statusCode(204);
        read(kept).statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void an_erasure_that_names_nothing_erases_whatever_is_there_and_one_that_names_no_state_is_asked_for_it(Kept kept) {
        put(kept, Map.of("If-None-Match", "*")).statusCode(200);

        erase(kept, Map.of("If-Match", "*")).statusCode(428);
        erase(kept, Map.of()).statusCode(204);

        erase(kept, Map.of("If-Match", "\"1\"")).statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void an_erasure_whose_header_names_nothing_or_nonsense_erases_nothing(Kept kept) {
        var there = tag(put(kept, Map.of("If-None-Match", "*")));

        erase(kept, Map.of("If-Match", "")).statusCode(428);
        erase(kept, Map.of("If-Match", " , ")).statusCode(428);
        erase(kept, Map.of("If-Match", there.replace("\"", ""))).statusCode(412);
        erase(kept, Map.of("If-Match", "W/" + there)).statusCode(412);

        assertEquals(there, tag(read(kept)));
    }

    /** RFC 9110 §13.2.2: first If-Match, then If-None-Match, and each can refuse. */
    @ParameterizedTest
    @EnumSource
    void who_sends_both_headers_means_both(Kept kept) {
        put(kept, Map.of("If-Match", "\"1\"", "If-None-Match", "*")).statusCode(412);
        read(kept).statusCode(404);
        var there = tag(put(kept, Map.of("If-None-Match", "*")));

        put(kept, Map.of("If-Match", there, "If-None-Match", "*")).statusCode(412);
        put(kept, Map.of("If-Match", there, "If-None-Match", "W/" + there)).statusCode(412);
        put(kept, Map.of("If-None-Match", "\"1\"")).statusCode(428);

        assertEquals(there, tag(read(kept)));
        put(kept, Map.of("If-Match", there, "If-None-Match", "\"1\"")).statusCode(200);
    }

    private ValidatableResponse put(Kept kept, Map<String, String> headers) {
        return patient.request()
                .contentType(ContentType.JSON)
                .headers(headers)
                .body(kept.content)
                .put(path(kept))
                .then();
    }

    private ValidatableResponse erase(Kept kept, Map<String, String> headers) {
        return patient.request().headers(headers).delete(path(kept)).then();
    }

    private ValidatableResponse read(Kept kept) {
        return patient.request().get(path(kept)).then();
    }

    private static String tag(ValidatableResponse response) {
        return response.statusCode(200).extract().header("ETag");
    }

    private String path(Kept kept) {
        return kept == Kept.DRAFT ? draft : assessment + kept.place;
    }
}
