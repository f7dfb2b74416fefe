package health.charley.history.receipt;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether the numbers of a receipt are as triage writes them. A number too large for a double is well-formed JSON
 * (RFC 8259 §6), but no document can hold it, and a probability in words is none.
 */
final class ReceiptNumbers {
    private ReceiptNumbers() {}

    static boolean areAsTriageWrites(ReceiptClaims claims) {
        return claims.person().isFinite()
                && claims.result().isFinite()
                && claims.answers().stream().allMatch(answer -> answer == null || answer.isFinite())
                && claims.causes().stream().allMatch(ReceiptNumbers::isCounted);
    }

    private static boolean isCounted(Map<?, ?> cause) {
        return isShare(cause.get("probability"))
                && range(cause).values().stream().allMatch(ReceiptNumbers::isShare)
                && Stream.of("evidenceFor", "evidenceAgainst")
                        .flatMap(side -> list(cause.get(side)).stream())
                        .allMatch(ReceiptNumbers::isWeighed);
    }

    private static Map<?, ?> range(Map<?, ?> cause) {
        return cause.get("range") instanceof Map<?, ?> range ? range : Map.of();
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** Whether it is a probability from 0 to 1; an older receipt may leave it out. */
    private static boolean isShare(Object value) {
        return value == null
                || value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1;
    }

    /** Whether its likelihood ratio, where there is one, is a number of zero or more. */
    private static boolean isWeighed(Object evidence) {
        var ratio = evidence instanceof Map<?, ?> map ? map.get("effectiveRatio") : null;
        return ratio == null || ratio instanceof Number number && number.doubleValue() >= 0;
    }
}
