package health.charley.history.receipt;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import health.charley.history.receipt.Receipt.Knowledge;
import health.charley.history.receipt.Receipt.LeadingCause;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

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

    private static final ObjectReader JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(ReceiptClaims.class);
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([-_][a-z0-9]+){0,20}");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+-]{1,40}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NAME = Pattern.compile("\\P{Cntrl}{1,200}");

    static ReceiptClaims of(String text) {
        return of(parts(text));
    }

    static ReceiptClaims of(SignedText text) {
        try {
            return Optional.<ReceiptClaims>ofNullable(JSON.readValue(text.payload()))
                    .orElseThrow(() -> noAssessment(null));
        } catch (IOException | IllegalArgumentException broken) {
            throw noAssessment(broken);
        }
    }

    /** The JSON that a compact JWS holds. */
    static byte[] payload(String text) {
        try {
            return parts(text).payload();
        } catch (IOException | IllegalArgumentException broken) {
            throw noAssessment(broken);
        }
    }

    private static SignedText parts(String text) {
        return SignedText.of(text).orElseThrow(() -> noAssessment(null));
    }

    static ReceiptRefusedException noAssessment(Exception cause) {
        return new ReceiptRefusedException("The receipt does not hold an assessment.", cause);
    }

    Receipt toReceipt(String text) {
        requireKnowledge();
        require("id", jti != null);
        require("topic", matches(ID, topic));
        require("person", person != null);
        requireIn("answers are missing or not as triage writes them.", answers != null);
        requireResult();
        return new Receipt(
                text, iss, jti, assessedAt(), topic, knowledge, careLevel(), knowledgeReview(), leadingCause());
    }

    private Instant assessedAt() {
        require("time", iat != null && iat >= 0 && iat <= Instant.MAX.getEpochSecond());
        return Instant.ofEpochSecond(iat);
    }

    private void requireKnowledge() {
        require("knowledge version", knowledge != null && matches(VERSION, knowledge.version()));
        require("knowledge hash", matches(SHA_256, knowledge.sha256()));
    }

    private void requireResult() {
        require("result", result != null);
        require("care level", matches(ID, result.values().get("careLevel")));
        requireIn(
                "causes are missing or not as triage writes them.",
                causes().stream().allMatch(ReceiptClaims::isNamed));
    }

    private String careLevel() {
        return (String) result.values().get("careLevel");
    }

    private Optional<String> knowledgeReview() {
        return Optional.ofNullable(result.values().get("knowledgeReview"))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** The first cause of a conclusive result; a result that is not conclusive leads to none. */
    private Optional<LeadingCause> leadingCause() {
        if (Boolean.FALSE.equals(result.values().get("conclusive"))) {
            return Optional.empty();
        }
        return causes().stream()
                .findFirst()
                .map(cause -> new LeadingCause((String) cause.get("condition"), (String) cause.get("name")));
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
        return matches(ID, cause.get("condition")) && matches(NAME, cause.get("name"));
    }

    private static boolean matches(Pattern pattern, Object value) {
        return Optional.ofNullable(value)
                .filter(text -> text instanceof String string
                        && string.length() <= 200
                        && pattern.matcher(string).matches())
                .isPresent();
    }

    private static void require(String what, boolean given) {
        requireIn(what + " is missing or not as triage writes it.", given);
    }

    private static void requireIn(String otherwise, boolean given) {
        if (!given) {
            throw new ReceiptRefusedException("The receipt's " + otherwise);
        }
    }
}
