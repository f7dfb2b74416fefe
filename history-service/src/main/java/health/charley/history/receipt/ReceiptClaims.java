package health.charley.history.receipt;

import static health.charley.history.receipt.AsWritten.isId;
import static health.charley.history.receipt.AsWritten.isName;
import static health.charley.history.receipt.AsWritten.require;
import static health.charley.history.receipt.AsWritten.requireAll;
import static health.charley.history.receipt.AsWritten.requireIn;

import com.fasterxml.jackson.databind.ObjectReader;
import health.charley.history.receipt.Receipt.Knowledge;
import health.charley.history.receipt.Receipt.LeadingCause;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The payload of a receipt as it is written: the claims of RFC 7519 §4.1 and triage's own.
 *
 * <p>Claims that are not known here are let through: a newer triage may say more, and the text is kept whole.
 */
record ReceiptClaims(
        String iss,
        UUID jti,
        Long iat,
        String topic,
        Knowledge knowledge,
        Excerpt person,
        List<Excerpt> answers,
        Excerpt result) {

    private static final ObjectReader JSON = ReceiptJson.readerFor(ReceiptClaims.class);

    static ReceiptClaims of(SignedText text) {
        try {
            return of(text.payload());
        } catch (IOException | IllegalArgumentException broken) {
            throw noAssessment(broken);
        }
    }

    private static ReceiptClaims of(byte[] payload) throws IOException {
        return Optional.<ReceiptClaims>ofNullable(JSON.readValue(payload)).orElseThrow(() -> noAssessment(null));
    }

    /** The JSON that a verified compact JWS holds, and which is what the header sums up, where it does. */
    static byte[] payload(String text) {
        var parts = parts(text);
        try {
            var payload = parts.payload();
            var summary = parts.header().summary();
            if (summary != null) {
                of(payload).requireSummedUpBy(summary);
            }
            return payload;
        } catch (IOException | IllegalArgumentException broken) {
            throw noAssessment(broken);
        }
    }

    private void requireSummedUpBy(ReceiptSummary summary) {
        requireIn("payload is not what its header sums up.", summaryOfCounted().equals(summary));
        // a document without them would say that there are none
        requireAll("red flags", result.values().get("redFlags") instanceof List);
        requireAll("causes", result.values().get("causes") instanceof List);
        require("conclusion", result.values().get("conclusive") instanceof Boolean);
    }

    static SignedText parts(String text) {
        return SignedText.of(text).orElseThrow(() -> noAssessment(null));
    }

    static ReceiptRefusedException noAssessment(Exception cause) {
        return new ReceiptRefusedException("The receipt does not hold an assessment.", cause);
    }

    /**
     * What the payload says in short.
     *
     * @throws ReceiptRefusedException when it is not the whole assessment that triage writes
     */
    ReceiptSummary summary() {
        require("person", person != null);
        requireAll("answers", answers != null);
        require("result", result != null);
        requireAll("causes", causes().stream().allMatch(ReceiptClaims::isNamed));
        return new ReceiptSummary(
                iss, jti, iat, topic, knowledge, ofResult("careLevel"), ofResult("knowledgeReview"), leadingCause());
    }

    /**
     * The same where all numbers are as triage writes them.
     *
     * @throws ReceiptRefusedException when one is not
     */
    ReceiptSummary summaryOfCounted() {
        var summary = summary();
        if (!ReceiptNumbers.areAsTriageWrites(this)) {
            throw new ReceiptRefusedException("A number in the receipt is not as triage writes it.");
        }
        return summary;
    }

    private String ofResult(String name) {
        return result.values().get(name) instanceof String text ? text : null;
    }

    private LeadingCause leadingCause() {
        if (Boolean.FALSE.equals(result.values().get("conclusive"))) {
            return null;
        }
        return causes().stream()
                .findFirst()
                .map(cause -> new LeadingCause((String) cause.get("condition"), (String) cause.get("name")))
                .orElse(null);
    }

    /** The causes of the result, most likely first; what is no list of causes is refused by its names. */
    List<Map<?, ?>> causes() {
        if (!(result.values().get("causes") instanceof List<?> causes)) {
            return List.of();
        }
        return causes.stream()
                .<Map<?, ?>>map(cause -> cause instanceof Map<?, ?> named ? named : Map.of())
                .toList();
    }

    private static boolean isNamed(Map<?, ?> cause) {
        return isId(cause.get("condition")) && isName(cause.get("name"));
    }
}
