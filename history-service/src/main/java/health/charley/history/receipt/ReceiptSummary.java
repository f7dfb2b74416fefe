package health.charley.history.receipt;

import health.charley.history.receipt.Receipt.Knowledge;
import health.charley.history.receipt.Receipt.LeadingCause;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What saving and lists need of a receipt, as triage writes it: the claims of RFC 7519 §4.1 and its own. Triage repeats them in the
 * header; in receipts of earlier releases they are looked up in the payload.
 *
 * @param iat in seconds since 1970
 * @param knowledgeReview {@code null} in old receipts
 * @param leadingCause {@code null} when the result is not conclusive
 */
record ReceiptSummary(
        String iss,
        UUID jti,
        Long iat,
        String topic,
        Knowledge knowledge,
        String careLevel,
        String knowledgeReview,
        LeadingCause leadingCause) {
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+-]{1,40}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * The summary of a compact JWS, its signature unseen: the header's, or else the payload's.
     *
     * @throws ReceiptRefusedException when it is no receipt
     */
    static ReceiptSummary of(String text) {
        var parts = ReceiptClaims.parts(text);
        try {
            return parts.header().summaryOr(() -> ReceiptClaims.of(parts).summary());
        } catch (IOException | IllegalArgumentException broken) {
            throw ReceiptClaims.noAssessment(broken);
        }
    }

    /**
     * The receipt that it sums up.
     *
     * @throws ReceiptRefusedException when it is none that triage writes
     */
    Receipt toReceipt(String text) {
        AsWritten.require("knowledge version", knowledge != null && AsWritten.matches(VERSION, knowledge.version()));
        AsWritten.require("knowledge hash", AsWritten.matches(SHA_256, knowledge.sha256()));
        AsWritten.require("id", jti != null);
        AsWritten.require("topic", AsWritten.isId(topic));
        AsWritten.require("care level", AsWritten.isId(careLevel));
        AsWritten.require("leading cause", leadingCause == null || isNamed());
        return new Receipt(
                text,
                iss,
                jti,
                assessedAt(),
                topic,
                knowledge,
                careLevel,
                Optional.ofNullable(knowledgeReview),
                Optional.ofNullable(leadingCause));
    }

    private boolean isNamed() {
        return AsWritten.isId(leadingCause.condition()) && AsWritten.isName(leadingCause.name());
    }

    private Instant assessedAt() {
        AsWritten.require("time", iat != null && iat >= 0 && iat <= Instant.MAX.getEpochSecond());
        return Instant.ofEpochSecond(iat);
    }
}
