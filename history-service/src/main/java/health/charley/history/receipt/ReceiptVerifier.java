package health.charley.history.receipt;

import health.charley.history.id.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jose4j.jca.ProviderContext;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** The check that triage wrote a receipt, and wrote it for this assessment. */
@ApplicationScoped
public class ReceiptVerifier {
    private static final String TYPE = "charley-receipt+jwt";
    // Pinned: an algorithm that the text itself could choose is none (RFC 8725 §3.1).
    private static final AlgorithmConstraints ED_DSA_ONLY =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA);

    /** Java 17's own Ed25519 takes some five times as long, and the signature is most of the work of saving. */
    private static final ProviderContext BOUNCY_CASTLE = bouncyCastle();

    private final ReceiptKeys keys;
    private final ReceiptConfig config;
    private final Clock clock;

    ReceiptVerifier(ReceiptKeys keys, ReceiptConfig config, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    private static ProviderContext bouncyCastle() {
        var providers = new ProviderContext();
        providers.getSuppliedKeyProviderContext().setSignatureProvider(BouncyCastleProvider.PROVIDER_NAME);
        return providers;
    }

    /**
     * The receipt that a compact JWS holds, for this assessment.
     *
     * @throws ReceiptRefusedException when it is broken, forged, or for another assessment
     * @throws KeysUnavailableException when the signature can't be checked just now
     */
    public Receipt verify(String text, UUID id) {
        checkSignature(text);
        var receipt = Receipt.ofVerified(text);
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
        checkSignature(text);
        return believed(Receipt.ofVerified(text));
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

    private void checkSignature(String text) {
        try {
            var signature = read(text);
            require(TYPE.equals(header(signature, "typ")), "The text is signed, but is not a receipt.");
            signature.setKey(keyOf(signature));
            require(signature.verifySignature(), "The receipt's signature is wrong.");
            require(
                    text.endsWith("." + signature.getEncodedSignature()),
                    "The receipt's signature is not written as triage writes it.");
        } catch (JoseException broken) {
            throw new ReceiptRefusedException("The receipt is not a signed text that can be read.", broken);
        }
    }

    private static JsonWebSignature read(String text) throws JoseException {
        var signature = new JsonWebSignature();
        signature.setProviderContext(BOUNCY_CASTLE);
        signature.setAlgorithmConstraints(ED_DSA_ONLY);
        signature.setCompactSerialization(text);
        require(AlgorithmIdentifiers.EDDSA.equals(header(signature, "alg")), "The receipt is not signed with EdDSA.");
        // Extensions that must be understood (RFC 7515 §4.1.11): triage writes none.
        require(header(signature, "crit") == null, "The receipt is not one that triage writes.");
        return signature;
    }

    private Key keyOf(JsonWebSignature signature) {
        if (header(signature, "kid") instanceof String id) {
            return keys.find(id)
                    .orElseThrow(() -> new ReceiptRefusedException("The receipt is signed by an unknown key."));
        }
        throw new ReceiptRefusedException("The receipt does not say which key signed it.");
    }

    /** A header of whatever JSON type: jose4j's own getters take for granted that a forger writes the right one. */
    private static Object header(JsonWebSignature signature, String name) {
        return signature.getHeaders().getObjectHeaderValue(name);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ReceiptRefusedException(otherwise);
        }
    }
}
