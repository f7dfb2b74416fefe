package health.charley.history.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a receipt's payload must be, wherever in it something is wrong: signatures are no matter here. */
class ReceiptPayloadTest {
    private static final String NO_ASSESSMENT = "The receipt does not hold an assessment.";

    /** The claims that are needed, and at the end of each of the objects room for something else. */
    private static final String CLAIMS = """
            {"iss": "http://localhost:8081", "jti": "019a0000-0000-7000-8000-000000000000", "iat": 1700000000,
             "topic": "leg-cramps", "knowledge": {"version": "1.0.0", "sha256": "%s"},
             "person": {"age": 67 /*person*/}, "answers": [{"question": "knot", "value": "yes" /*answer*/}],
             "result": {"careLevel": "self_care", "knowledgeReview": "sample", "causes": [
               {"condition": "night-leg-cramps", "name": "Night leg cramps", "evidenceFor": [
                 {"finding": "knot", "source": {"kind": "citation" /*source*/} /*evidence*/}] /*cause*/}]
               /*result*/} /*claims*/}""".formatted(SampleReceipt.SHA_256);

    static Stream<Arguments> additions() {
        return Stream.of("person", "answer", "source", "evidence", "cause", "result", "claims")
                .flatMap(place -> Stream.of(
                                "\"twice\": 1, \"twice\": 2",
                                "\"deeper\": [{\"twice\": 1, \"twice\": 1}]",
                                "\"unfinished\": ",
                                "\"unquoted\": word",
                                "\"nan\": NaN",
                                "\"broken\": \"a \n line\"",
                                "\"escape\": \"\\x\"",
                                "\"zeros\": 007",
                                "\"number\": 1" + "0".repeat(1000),
                                "\"deep\": " + "[".repeat(1001) + "]".repeat(1001))
                        .map(addition -> Arguments.of(place, addition)));
    }

    static Stream<Arguments> otherKinds() {
        return Stream.of(
                Arguments.of("{\"age\": 67 }", "\"a woman of 67\""),
                Arguments.of("{\"age\": 67 }", "[67]"),
                Arguments.of("{\"question\": \"knot\", \"value\": \"yes\" }", "\"yes\""),
                Arguments.of("{\"question\": \"knot\", \"value\": \"yes\" }", "[]"),
                Arguments.of("[{\"question\": \"knot\", \"value\": \"yes\" }]", "{}"),
                Arguments.of("\"leg-cramps\"", "[\"leg-cramps\"]"));
    }

    @Test
    void a_receipt_says_what_triage_found() {
        var receipt = read(with("claims", ""));

        assertEquals("self_care", receipt.careLevel());
        assertEquals("sample", receipt.knowledgeReview().orElseThrow());
        assertEquals(
                new Receipt.LeadingCause("night-leg-cramps", "Night leg cramps"),
                receipt.leadingCause().orElseThrow());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("additions")
    void what_is_no_json_or_says_a_name_twice_is_refused_wherever_it_is(String place, String addition) {
        refused(with(place, ", " + addition), NO_ASSESSMENT);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("otherKinds")
    void a_claim_of_another_kind_is_refused(String claim, String other) {
        refused(with("claims", "").replace(claim, other), NO_ASSESSMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"leg\"", "{", "{\"topic\": \"leg-cramps\""})
    void a_text_that_is_no_whole_object_is_refused(String payload) {
        refused(payload, NO_ASSESSMENT);
    }

    @Test
    void a_text_that_ends_within_the_result_is_refused() {
        var whole = with("claims", "");

        for (var end = whole.indexOf("\"result\""); end < whole.length() - 1; end++) {
            refused(whole.substring(0, end), NO_ASSESSMENT);
        }
    }

    @Test
    void a_result_of_another_kind_is_refused() {
        var whole = with("claims", "");

        refused(whole.substring(0, whole.indexOf("\"result\"")) + "\"result\": [] }", NO_ASSESSMENT);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        var payload = with("source", ", \"text\": \"\u00fc\"").getBytes(StandardCharsets.ISO_8859_1);

        var refusal = assertThrows(ReceiptRefusedException.class, () -> read(payload));

        assertEquals(NO_ASSESSMENT, refusal.getMessage());
    }

    private static String with(String place, String addition) {
        return CLAIMS.replace("/*" + place + "*/", addition).replaceAll("/\\*[a-z]+\\*/", "");
    }

    private static void refused(String payload, String because) {
        var refusal = assertThrows(ReceiptRefusedException.class, () -> read(payload), payload);

        assertEquals(because, refusal.getMessage());
    }

    private static Receipt read(String payload) {
        return read(payload.getBytes(StandardCharsets.UTF_8));
    }

    private static Receipt read(byte[] payload) {
        var text = "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(payload) + ".AA";
        return ReceiptSummary.of(text).toReceipt(text);
    }
}
