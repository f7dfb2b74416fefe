package health.charley.triage.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.triage.answer.Case;
import health.charley.triage.assessment.ResultView;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs finished assessments. Ed25519 signatures hold no chance: the same claims give the same receipt. */
@Singleton
public class ReceiptSigner {
    private static final String TYPE = "charley-receipt+jwt";

    private final ReceiptConfig config;
    private final ReceiptKeys keys;
    private final ObjectMapper json;

    ReceiptSigner(ReceiptConfig config, ReceiptKeys keys, ObjectMapper json) {
        this.config = config;
        this.keys = keys;
        this.json = json;
    }

    /** The receipt of an assessment, as a compact JWS. */
    public String sign(UUID id, Case stated, int budget, ResultView result) {
        try {
            var claims = ReceiptClaims.of(config.issuer(), id, stated, budget, result);
            return signature(json.writeValueAsString(claims)).getCompactSerialization();
        } catch (JsonProcessingException | JoseException e) {
            throw new IllegalStateException("The receipt could not be signed.", e);
        }
    }

    private JsonWebSignature signature(String payload) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        signature.setKeyIdHeaderValue(keys.keyId());
        signature.setHeader("typ", TYPE);
        signature.setKey(keys.privateKey());
        signature.setPayload(payload);
        return signature;
    }
}
