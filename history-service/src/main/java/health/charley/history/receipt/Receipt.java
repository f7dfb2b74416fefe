package health.charley.history.receipt;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A finished assessment as triage signed it.
 *
 * @param text the compact JWS, as it was received
 * @param issuer who says so: triage's own name
 * @param id the assessment's id, a UUIDv7
 * @param assessedAt when triage finished it, to the second
 * @param topic the topic's id, such as {@code leg-cramps}
 * @param knowledge the knowledge base that gave the result
 * @param careLevel how soon to seek care, in triage's words, such as {@code consultation_24}
 * @param knowledgeReview whether clinicians reviewed the knowledge, in triage's words, such as {@code sample}; old receipts
 *     don't say
 * @param leadingCause the first cause of a conclusive result; a result that is not conclusive leads to none
 */
public record Receipt(
        String text,
        String issuer,
        UUID id,
        Instant assessedAt,
        String topic,
        Knowledge knowledge,
        String careLevel,
        Optional<String> knowledgeReview,
        Optional<LeadingCause> leadingCause) {

    /** The knowledge base that gave a result: its version and the SHA-256 of its files, as 64 hex digits. */
    public record Knowledge(String version, String sha256) {}

    /** The cause that fits best: the condition's id and its name in the reader's language. */
    public record LeadingCause(String condition, String name) {}

    /**
     * The receipt that a compact JWS holds, its signature unseen: for a text that is verified, or was when it was stored.
     *
     * @throws UnreadableReceiptException when it is no receipt
     */
    public static Receipt ofVerified(String text) {
        try {
            return ReceiptSummary.of(text).toReceipt(text);
        } catch (ReceiptRefusedException refused) {
            throw new UnreadableReceiptException(refused);
        }
    }

    /**
     * Whether another verified text says the same, byte by byte, and is summed up the same; zlib's releases don't all compress
     * it to the same text. A text that can't be expanded says the same as none but itself.
     */
    public boolean isSameAs(String other) {
        return text.equals(other)
                || hasPayloadOf(other) && equals(ofVerified(other).as(text));
    }

    private boolean hasPayloadOf(String other) {
        var theirs = SignedText.expanded(other);
        return SignedText.expanded(text)
                .filter(mine -> theirs.isPresent() && Arrays.equals(mine, theirs.get()))
                .isPresent();
    }

    private Receipt as(String otherText) {
        return new Receipt(
                otherText, issuer, id, assessedAt, topic, knowledge, careLevel, knowledgeReview, leadingCause);
    }

    /**
     * Nothing, where a verified compact JWS holds what its {@link #payload} should be.
     *
     * @throws UnreadableReceiptException when it does not
     */
    public static void requireReadable(String text) {
        payload(text);
    }

    /**
     * The JSON that a verified compact JWS holds. Where its header sums it up, it was not looked at when it was saved: it is the
     * whole assessment that triage writes, and the one that is summed up.
     *
     * @throws UnreadableReceiptException when it is not
     */
    public static byte[] payload(String text) {
        try {
            return ReceiptClaims.payload(text);
        } catch (ReceiptRefusedException refused) {
            throw new UnreadableReceiptException(refused);
        }
    }
}
