package health.charley.history.receipt;

import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.util.RawValue;
import health.charley.history.HistoryApi;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Signed receipts whose numbers are none, so that no document could be made of them. */
@QuarkusTest
class ReceiptNumbersTest {
    private static final SampleReceipt GENUINE = SampleReceipt.nightLegCramps().withoutSummary();

    static Stream<Arguments> noNumbers() {
        var evidence = Map.of("finding", "knot", "text", "It is hard.", "effectiveRatio", new RawValue("1e999"));
        var deep = List.of(Map.of("unknown", new RawValue("1e999")));
        return Stream.of(
                Arguments.of("an endless number of a cause that nobody knows", causes("season", deep)),
                Arguments.of("an endless number of the result", GENUINE.withResult("season", deep)),
                Arguments.of("an endless number of the person", GENUINE.with("person", Map.of("season", deep))),
                Arguments.of("more digits than a double has room for", causes("season", new RawValue("9".repeat(400)))),
                Arguments.of("a middle in words", causes("range", Map.of("middle", "half"))),
                Arguments.of("a ratio in words", causes("evidenceAgainst", List.of(Map.of("effectiveRatio", "2")))),
                Arguments.of("NaN in words", causes("probability", Double.NaN)),
                Arguments.of("a number in words", causes("probability", "0.42")),
                Arguments.of("a probability above one", causes("probability", 1.01)),
                Arguments.of("a probability below zero", causes("probability", -0.01)),
                Arguments.of("an endless range", causes("range", Map.of("low", 0.1, "high", new RawValue("1e999")))),
                Arguments.of("an endless ratio for", causes("evidenceFor", List.of(evidence))),
                Arguments.of("an endless ratio against", causes("evidenceAgainst", List.of(evidence))),
                Arguments.of("a ratio below zero", causes("evidenceFor", List.of(Map.of("effectiveRatio", -2)))),
                Arguments.of(
                        "an endless answer",
                        GENUINE.with("answers", List.of(Map.of("question", "freq", "number", new RawValue("-1e999"))))),
                Arguments.of("an endless age", GENUINE.with("person", Map.of("age", new RawValue("1e999")))));
    }

    private static SampleReceipt causes(String name, Object value) {
        var cause = Map.of("condition", "night-leg-cramps", "name", "Night leg cramps", name, value);
        return GENUINE.withResult("causes", List.of(cause));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noNumbers")
    void a_signed_receipt_whose_numbers_are_none_is_refused(String how, SampleReceipt receipt) {
        refused(receipt, "A number in the receipt is not as triage writes it.");
    }

    /** JSON has no NaN (RFC 8259 §6). */
    @Test
    void a_signed_receipt_that_is_no_json_is_refused() {
        var receipt = causes("probability", new RawValue("NaN"));

        refused(receipt, "The receipt does not hold an assessment.");
    }

    @Test
    void among_several_a_receipt_whose_numbers_are_none_is_refused_alone() {
        var endless = causes("probability", new RawValue("1e999"));
        var whole = SampleReceipt.nightLegCramps();

        HistoryApi.as("patient")
                .saveSeveral(List.of(endless.signed(), whole.signed()))
                .statusCode(200)
                .body("items[0].outcome", is("refused"))
                .body("items[1].outcome", is("saved"));
    }

    private static void refused(SampleReceipt receipt, String because) {
        HistoryApi.as("patient")
                .save(receipt)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is("#/receipt"))
                .body("errors[0].detail", is(because));
        HistoryApi.as("patient").read(receipt.id()).statusCode(404);
    }
}
