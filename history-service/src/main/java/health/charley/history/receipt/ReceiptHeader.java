package health.charley.history.receipt;

import java.util.function.Supplier;

/**
 * What is read of a receipt's header (RFC 7515 §4). Its parameters are of whatever JSON type: a forger need not write the right
 * one.
 *
 * @param summary what the header repeats of the claims; {@code null} in receipts of earlier releases
 */
record ReceiptHeader(Object alg, Object kid, Object typ, Object zip, Object crit, ReceiptSummary summary) {
    /** What it sums up, or else what the payload says. */
    ReceiptSummary summaryOr(Supplier<ReceiptSummary> ofPayload) {
        return summary == null ? ofPayload.get() : summary;
    }
}
