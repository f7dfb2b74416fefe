package health.charley.history.receipt;

import health.charley.edge.compression.ReceiptPayload;
import health.charley.history.id.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The check that triage wrote a receipt, and wrote it for this assessment. */
@ApplicationScoped
public class ReceiptVerifier {
    private static final String TYPE = "charley-receipt+jwt";
    // Pinned: an algorithm that the text itself could choose is none (RFC 8725 §3.1).
    private static final String ALGORITHM = "EdDSA";

    private final ReceiptKeys keys;
    private final ReceiptConfig config;
    private final Ed25519 signatures;
    private final Clock clock;

    ReceiptVerifier(ReceiptKeys keys, ReceiptConfig config, Ed25519 signatures, Clock clock) {
        this.keys = keys;
        this.signatures = signatures;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The receipt that a compact JWS holds, for this assessment.
     *
     * @throws ReceiptRefusedException when it is broken, forged, or for another assessment
     * @throws KeysUnavailableException when the signature can't be checked just now
     */
    public Receipt verify(String text, UUID id) {
        var receipt = signed(text);
        require(receipt.id().equals(id), "The receipt is for another assessment.");
        return believed(receipt);
    }

    /**
     * The receipt that a compact JWS holds, for whichever assessment.
     *
     * @throws ReceiptRefusedException when it is broken or forged
     * @throws KeysUnavailableException when the signature can't be checked just now
     */
    public Receipt verify(String text) {
        return believed(signed(text));
    }

    private Receipt believed(Receipt receipt) {
        var now = clock.instant();
        require(config.issuer().equals(receipt.issuer()), "The receipt comes from another issuer.");
        require(!receipt.assessedAt().isAfter(now.plus(config.leeway())), "The receipt is of the future.");
        require(isYoung(receipt, now), "The receipt is older than any that is taken here.");
        require(isOfKeptTopic(receipt), "Assessments of this topic are not kept here.");
        // Lists go by the time within the id; triage makes it the receipt's (ADR 2).
        var timeOfId = UuidV7.timeOf(receipt.id()).truncatedTo(ChronoUnit.SECONDS);
        require(timeOfId.equals(receipt.assessedAt()), "The time in the receipt's id is not the receipt's.");
        return receipt;
    }

    private boolean isYoung(Receipt receipt, Instant now) {
        return config.oldest().isEmpty()
                || !receipt.assessedAt().isBefore(now.minus(config.oldest().get()));
    }

    private boolean isOfKeptTopic(Receipt receipt) {
        return config.topics().isEmpty() || config.topics().get().contains(receipt.topic());
    }

    /** Receipts of earlier releases sum up nothing in the header. */
    private Receipt signed(String text) {
        var written = SignedText.of(text).orElseThrow(() -> unreadable(null));
        return checkedHeader(written)
                .summaryOr(() -> ReceiptClaims.of(written).summaryOfCounted())
                .toReceipt(text);
    }

    private ReceiptHeader checkedHeader(SignedText written) {
        try {
            var header = written.header();
            var signature = written.signature();
            var key = keyOf(checked(header));
            require(signatures.verifies(key, written.signed(), signature), "The receipt's signature is wrong.");
            require(
                    written.isSignatureWrittenAs(signature),
                    "The receipt's signature is not written as triage writes it.");
            return header;
        } catch (IOException | IllegalArgumentException broken) {
            throw unreadable(broken);
        }
    }

    private static ReceiptHeader checked(ReceiptHeader header) {
        require(ALGORITHM.equals(header.alg()), "The receipt is not signed with EdDSA.");
        // Extensions that must be understood (RFC 7515 §4.1.11): triage writes none.
        require(header.crit() == null, "The receipt is not one that triage writes.");
        require(TYPE.equals(header.typ()), "The text is signed, but is not a receipt.");
        require(ReceiptPayload.isWrittenSo(header.zip()), "The receipt is not compressed as triage does it.");
        return header;
    }

    private PublicKey keyOf(ReceiptHeader header) {
        if (header.kid() instanceof String id) {
            return keys.find(id)
                    .orElseThrow(() -> new ReceiptRefusedException("The receipt is signed by an unknown key."));
        }
        throw new ReceiptRefusedException("The receipt does not say which key signed it.");
    }

    private static ReceiptRefusedException unreadable(Exception cause) {
        return new ReceiptRefusedException("The receipt is not a signed text that can be read.", cause);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ReceiptRefusedException(otherwise);
        }
    }
}
