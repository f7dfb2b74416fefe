package health.charley.history.receipt;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.history.HistoryApi;
import health.charley.testing.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Receipts that triage did not write, or not for the assessment that is saved. */
@QuarkusTest
class ReceiptRefusalTest {
    private static final SampleReceipt GENUINE = SampleReceipt.nightLegCramps();

    static Stream<Arguments> forgeries() {
        var publicKey = triagePublicKey();
        return Stream.of(
                Arguments.of("unsigned", GENUINE.withHeader("alg", "none"), "A receipt is a compact JWS"),
                Arguments.of(
                        "signed with the public key as a shared secret",
                        GENUINE.withHeader("alg", "HS256").signedWith(new HmacKey(publicKey)),
                        "The receipt is not signed with EdDSA."),
                Arguments.of(
                        "signed by somebody else under triage's key id",
                        GENUINE.signedWith(SigningKeys.named("triage-1").getPrivateKey()),
                        "The receipt's signature is wrong."),
                Arguments.of(
                        "signed by an unknown key",
                        GENUINE.withHeader("kid", "mine"),
                        "The receipt is signed by an unknown"),
                Arguments.of("without a key id", GENUINE.withHeader("kid", null), "The receipt does not say which key"),
                Arguments.of(
                        "with a key id of another type",
                        GENUINE.withHeader("kid", List.of("triage-1")),
                        "The receipt does not say which key"),
                Arguments.of("of another type", GENUINE.withHeader("typ", "JWT"), "The text is signed, but is not"),
                Arguments.of(
                        "of a type that is no text",
                        GENUINE.withHeader("typ", Map.of()),
                        "The text is signed, but is not"),
                Arguments.of("of no type", GENUINE.withHeader("typ", null), "The text is signed, but is not"),
                Arguments.of(
                        "compressed in another way",
                        GENUINE.withHeader("zip", "GZIP"),
                        "The receipt is not compressed as triage does it."),
                Arguments.of(
                        "compressed in a way that is no text",
                        GENUINE.withHeader("zip", List.of("DEF")),
                        "The receipt is not compressed as triage does it."),
                Arguments.of(
                        "with a critical header nobody knows",
                        GENUINE.withHeader("crit", List.of("exp")).withHeader("exp", 1),
                        "The receipt is not one that triage writes."));
    }

    static Stream<Arguments> wrongClaims() {
        var cause = Map.of("condition", "night-leg-cramps", "name", "Night \u0000 cramps");
        return Stream.of(
                Arguments.of(
                        GENUINE.with("iss", "https://elsewhere.example"), "The receipt comes from another issuer."),
                Arguments.of(GENUINE.without("iss"), "The receipt comes from another issuer."),
                Arguments.of(
                        GENUINE.with("jti", "0197e1c2-7b2a-7c33-8f00-0123456789ab"),
                        "The receipt is for another assessment."),
                Arguments.of(GENUINE.without("jti"), "The receipt's id is missing"),
                Arguments.of(GENUINE.with("jti", "leg"), "The receipt does not hold an assessment."),
                Arguments.of(
                        GENUINE.with("iat", Instant.now().plusSeconds(420).getEpochSecond()),
                        "The receipt is of the future."),
                Arguments.of(
                        GENUINE.with("iat", Instant.now().minusSeconds(120).getEpochSecond()),
                        "The time in the receipt's id is not the receipt's."),
                Arguments.of(GENUINE.without("iat"), "The receipt's time is missing"),
                Arguments.of(GENUINE.with("iat", -1), "The receipt's time is missing"),
                Arguments.of(GENUINE.with("iat", 1.5), "The receipt does not hold an assessment."),
                Arguments.of(GENUINE.with("iat", "1700000000"), "The receipt does not hold an assessment."),
                Arguments.of(GENUINE.with("iat", Long.MAX_VALUE), "The receipt's time is missing"),
                Arguments.of(GENUINE.without("topic"), "The receipt's topic is missing"),
                Arguments.of(GENUINE.with("topic", "Leg cramps"), "The receipt's topic is missing"),
                Arguments.of(GENUINE.with("topic", 5), "The receipt does not hold an assessment."),
                Arguments.of(GENUINE.without("knowledge"), "The receipt's knowledge version is missing"),
                Arguments.of(
                        GENUINE.with("knowledge", Map.of("version", "1.0.0")),
                        "The receipt's knowledge hash is missing"),
                Arguments.of(GENUINE.without("person"), "The receipt's person is missing"),
                Arguments.of(GENUINE.without("answers"), "The receipt's answers are missing"),
                Arguments.of(GENUINE.without("result"), "The receipt's result is missing"),
                Arguments.of(GENUINE.withResult("careLevel", null), "The receipt's care level is missing"),
                Arguments.of(GENUINE.withResult("careLevel", 3), "The receipt's care level is missing"),
                Arguments.of(GENUINE.withResult("causes", List.of("leg")), "The receipt's causes are missing"),
                Arguments.of(GENUINE.withResult("causes", List.of(cause)), "The receipt's causes are missing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void a_receipt_that_triage_did_not_sign_is_refused(String how, SampleReceipt receipt, String because) {
        refused(receipt.id(), receipt.signed(), because);
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("wrongClaims")
    void a_signed_receipt_with_wrong_claims_is_refused(SampleReceipt receipt, String because) {
        refused(receipt.id(), receipt.withoutSummary().signed(), because);
    }

    /** The five minutes of ADR 2, by a clock that is half a minute ahead. */
    @Test
    void a_receipt_as_far_ahead_as_triage_signs_is_taken() {
        var ahead = SampleReceipt.nightLegCramps(Instant.now().plusSeconds(330));

        HistoryApi.as("patient").save(ahead).statusCode(201);
    }

    @Test
    void a_receipt_whose_payload_was_changed_is_refused() {
        var parts = GENUINE.plain().signed().split("\\.", -1);
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("self_care", "emergency");
        var changed = Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8));

        refused(GENUINE.id(), parts[0] + "." + changed + "." + parts[2], "The receipt's signature is wrong.");
    }

    @Test
    void a_signed_receipt_that_expands_to_more_than_triage_writes_is_refused() {
        var endless = SampleReceipt.nightLegCramps().withoutSummary().with("season", "winter ".repeat(30_000));

        assertTrue(endless.signed().length() < 3_000);
        refused(endless.id(), endless.signed(), "The receipt does not hold an assessment.");
    }

    @Test
    void a_receipt_of_the_first_releases_that_is_not_compressed_is_taken() {
        HistoryApi.as("patient").save(SampleReceipt.nightLegCramps().plain()).statusCode(201);
    }

    @Test
    void a_receipt_whose_signature_is_cut_is_refused() {
        var text = GENUINE.signed();

        refused(GENUINE.id(), text.substring(0, text.length() - 10), "The receipt");
    }

    /** The last letter of 64 bytes in Base64 has four bits to spare: sixteen spellings of one signature. */
    @Test
    void a_receipt_whose_signature_is_spelt_otherwise_is_refused() {
        var text = GENUINE.signed();
        var last = (char) (text.charAt(text.length() - 1) + 1);

        refused(
                GENUINE.id(),
                text.substring(0, text.length() - 1) + last,
                "The receipt's signature is not written as triage writes it.");
    }

    @Test
    void a_text_that_only_looks_like_a_receipt_is_refused() {
        refused(GENUINE.id(), "a.b.c", "The receipt is not a signed text");
    }

    @Test
    void the_receipt_of_another_assessment_is_refused() {
        refused(Ids.now(), GENUINE.signed(), "The receipt is for another assessment.");
    }

    @Test
    void a_clock_that_is_half_a_minute_ahead_is_forgiven() {
        var ahead = SampleReceipt.nightLegCramps(Instant.now().plusSeconds(30));

        HistoryApi.as("patient").save(ahead).statusCode(201);
    }

    @Test
    void a_receipt_may_say_more_than_is_known_here() {
        HistoryApi.as("patient")
                .save(SampleReceipt.nightLegCramps().with("season", "winter"))
                .statusCode(201);
    }

    private static void refused(UUID id, String receipt, String because) {
        HistoryApi.as("patient")
                .save(id, receipt)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is("#/receipt"))
                .body("errors[0].detail", startsWith(because));
        HistoryApi.as("patient").read(id).statusCode(404);
    }

    private static byte[] triagePublicKey() {
        return SampleReceipt.triage().getPublicKey().getEncoded();
    }
}
