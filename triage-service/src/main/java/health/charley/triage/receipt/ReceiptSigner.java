package health.charley.triage.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.compression.Deflate;
import health.charley.triage.answer.Case;
import health.charley.triage.assessment.ResultView;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs finished assessments. Ed25519 signatures hold no chance: the same claims give the same receipt. */
@Singleton
public class ReceiptSigner {
    /** The type that the header of every receipt names. */
    static final String TYPE = "charley-receipt+jwt";

    private static final byte[] NO_BITS = new byte[16];

    private final ReceiptConfig config;
    private final ReceiptKeys keys;
    private final ObjectMapper json;

    ReceiptSigner(ReceiptConfig config, ReceiptKeys keys, ObjectMapper json) {
        this.config = config;
        this.keys = keys;
        this.json = json;
    }

    /** The receipt of an assessment, as a compact JWS; deflated, for whole interviews are long and repeat themselves. */
    public String sign(UUID id, Case stated, int budget, ResultView result) {
        try {
            return signature(claims(id, stated, budget, result)).getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The receipt could not be signed.", e);
        }
    }

    /** 32 bytes by which all that a receipt of a time says is known again, and which only the holder of the key can work out. */
    byte[] fingerprint(Instant time, Case stated, int budget, ResultView result) {
        var nameless = UuidV7.of(time, NO_BITS);
        return keys.fingerprint(written(claims(nameless, stated, budget, result)));
    }

    private ReceiptClaims claims(UUID id, Case stated, int budget, ResultView result) {
        return ReceiptClaims.of(config.issuer(), id, stated, budget, result);
    }

    private byte[] written(ReceiptClaims claims) {
        try {
            return json.writeValueAsBytes(claims);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The receipt could not be written.", e);
        }
    }

    private JsonWebSignature signature(ReceiptClaims claims) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        signature.setKeyIdHeaderValue(keys.keyId());
        signature.setHeader("typ", TYPE);
        signature.setHeader("zip", Deflate.NAME);
        signature.getHeaders().setObjectHeaderValue("summary", summary(claims));
        signature.setKey(keys.privateKey());
        signature.setPayloadBytes(Deflate.compressed(written(claims)));
        return signature;
    }

    private Map<String, Object> summary(ReceiptClaims claims) {
        return json.convertValue(ReceiptSummary.of(claims), new TypeReference<>() {});
    }
}
