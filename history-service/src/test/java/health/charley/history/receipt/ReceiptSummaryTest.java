package health.charley.history.receipt;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import health.charley.history.HistoryApi;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What saving takes from the header of a receipt, and refuses in it. */
@QuarkusTest
class ReceiptSummaryTest {
    private static final SampleReceipt RECEIPT = SampleReceipt.nightLegCramps();

    private final HistoryApi patient = HistoryApi.as("patient");

    static Stream<Arguments> wrongSummaries() {
        var unreadable = "The receipt is not a signed text that can be read.";
        var nameless = Map.of("condition", "night-leg-cramps", "name", "Night \u0000 cramps");
        return Stream.of(
                Arguments.of(
                        RECEIPT.with("iss", "https://elsewhere.example"), "The receipt comes from another issuer."),
                Arguments.of(RECEIPT.without("iss"), "The receipt comes from another issuer."),
                Arguments.of(
                        RECEIPT.with("jti", "0197e1c2-7b2a-7c33-8f00-0123456789ab"),
                        "The receipt is for another assessment."),
                Arguments.of(RECEIPT.without("jti"), "The receipt's id is missing"),
                Arguments.of(RECEIPT.with("jti", "leg"), unreadable),
                Arguments.of(
                        RECEIPT.with("iat", Instant.now().plusSeconds(420).getEpochSecond()),
                        "The receipt is of the future."),
                Arguments.of(
                        RECEIPT.with("iat", Instant.now().minusSeconds(120).getEpochSecond()),
                        "The time in the receipt's id is not the receipt's."),
                Arguments.of(RECEIPT.without("iat"), "The receipt's time is missing"),
                Arguments.of(RECEIPT.with("iat", -1), "The receipt's time is missing"),
                Arguments.of(RECEIPT.with("iat", 1.5), unreadable),
                Arguments.of(RECEIPT.with("iat", "1700000000"), unreadable),
                Arguments.of(RECEIPT.with("iat", Long.MAX_VALUE), "The receipt's time is missing"),
                Arguments.of(RECEIPT.with("topic", "Leg cramps"), "The receipt's topic is missing"),
                Arguments.of(RECEIPT.with("topic", true), unreadable),
                Arguments.of(RECEIPT.without("topic"), "The receipt's topic is missing"),
                Arguments.of(RECEIPT.without("knowledge"), "The receipt's knowledge version is missing"),
                Arguments.of(
                        RECEIPT.with("knowledge", Map.of("version", "1.0.0")),
                        "The receipt's knowledge hash is missing"),
                Arguments.of(RECEIPT.withResult("careLevel", null), "The receipt's care level is missing"),
                Arguments.of(RECEIPT.withResult("careLevel", 3), unreadable),
                Arguments.of(RECEIPT.withResult("causes", List.of(nameless)), "The receipt's leading cause is missing"),
                Arguments.of(RECEIPT.withHeader("summary", Map.of()), "The receipt's knowledge version is missing"),
                Arguments.of(RECEIPT.withHeader("summary", "self_care"), unreadable));
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("wrongSummaries")
    void a_signed_receipt_with_a_wrong_summary_is_refused(SampleReceipt receipt, String because) {
        patient.save(receipt)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is("#/receipt"))
                .body("errors[0].detail", startsWith(because));
        patient.read(receipt.id()).statusCode(404);
    }

    @Test
    void a_receipt_is_kept_and_listed_as_its_header_sums_it_up() {
        var receipt = SampleReceipt.nightLegCramps();
        var summary = receipt.with("topic", "headache")
                .withResult("careLevel", "consultation")
                .summary();

        patient.save(receipt.withHeader("summary", summary))
                .statusCode(201)
                .body("topic", is("headache"))
                .body("careLevel", is("consultation"))
                .body("leadingCause.name", is("Night leg cramps"));

        patient.list(Map.of("topic", "headache", "careLevel", "consultation"))
                .body("items.id", hasItem(receipt.id().toString()));
        patient.erase(receipt.id()).statusCode(204);
    }

    @Test
    void a_receipt_with_and_without_a_summary_is_the_same_and_one_with_another_summary_is_not() {
        var receipt = SampleReceipt.nightLegCramps();
        var summary = receipt.withResult("careLevel", "consultation").summary();

        patient.save(receipt.withoutSummary()).statusCode(201);

        patient.save(receipt).statusCode(200);
        patient.save(receipt.withHeader("summary", summary)).statusCode(409);
    }
}
