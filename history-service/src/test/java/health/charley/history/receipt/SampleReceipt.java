package health.charley.history.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.compression.Deflate;
import health.charley.testing.Ids;
import java.security.Key;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * A receipt as triage writes it, of a sample person with leg cramps at night. Each method gives another receipt that
 * differs in one thing.
 */
public record SampleReceipt(
        UUID id, Map<String, Object> headers, Map<String, Object> claims, boolean isSummedUp, Key key) {
    public static final String SHA_256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /** Night leg cramps, assessed just now. */
    public static SampleReceipt nightLegCramps() {
        return nightLegCramps(Instant.now());
    }

    /** Night leg cramps, assessed at this second. */
    public static SampleReceipt nightLegCramps(Instant assessedAt) {
        var id = Ids.of(assessedAt);
        var headers =
                Map.<String, Object>of("alg", "EdDSA", "kid", "triage-1", "typ", "charley-receipt+jwt", "zip", "DEF");
        return new SampleReceipt(id, headers, claimsOf(id, assessedAt), true, null);
    }

    private static Map<String, Object> claimsOf(UUID id, Instant assessedAt) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", "http://localhost:8081");
        claims.put("jti", id.toString());
        claims.put("iat", assessedAt.getEpochSecond());
        claims.put("topic", "leg-cramps");
        claims.put("policy", "us");
        claims.put("language", "en-US");
        claims.put("knowledge", Map.of("version", "1.0.0", "sha256", SHA_256));
        claims.put("person", Map.of("age", 67, "sex", "female"));
        claims.put("answers", List.of(Map.of("question", "knot", "value", "yes")));
        claims.put("result", result());
        return claims;
    }

    private static Map<String, Object> result() {
        var cause = Map.of("condition", "night-leg-cramps", "name", "Night leg cramps", "probability", 0.42);
        return Map.of("careLevel", "self_care", "conclusive", true, "causes", List.of(cause), "redFlags", List.of());
    }

    public SampleReceipt with(String claim, Object value) {
        return new SampleReceipt(id, headers, changed(claims, claim, value), isSummedUp, key);
    }

    public SampleReceipt without(String claim) {
        return with(claim, null);
    }

    /** With another value in the result. */
    public SampleReceipt withResult(String name, Object value) {
        return with("result", changed(result(), name, value));
    }

    public SampleReceipt withHeader(String header, Object value) {
        return new SampleReceipt(id, changed(headers, header, value), claims, isSummedUp, key);
    }

    /** Summed up nowhere, as triage wrote it before: what is needed of it is looked up in the payload. */
    public SampleReceipt withoutSummary() {
        return new SampleReceipt(id, headers, claims, false, key);
    }

    /** Not compressed either, as triage wrote it in its first releases. */
    public SampleReceipt plain() {
        return withoutSummary().withHeader("zip", null);
    }

    /** Signed with this key in place of triage's. */
    public SampleReceipt signedWith(Key other) {
        return new SampleReceipt(id, headers, claims, isSummedUp, other);
    }

    /** The compact JWS. */
    public String signed() {
        try {
            var signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            header().forEach(signature.getHeaders()::setObjectHeaderValue);
            signature.setPayloadBytes(payload());
            signature.setKey(signingKey());
            signature.setDoKeyValidation(false);
            return signature.getCompactSerialization();
        } catch (JoseException | JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Map<String, Object> header() {
        return isSummedUp && !headers.containsKey("summary") ? changed(headers, "summary", summary()) : headers;
    }

    /** What triage sums these claims up to, of whatever kind they are. */
    public Map<String, Object> summary() {
        var summary = new LinkedHashMap<String, Object>();
        List.of("iss", "jti", "iat", "topic", "knowledge").forEach(name -> summary.put(name, claims.get(name)));
        if (claims.get("result") instanceof Map<?, ?> result) {
            summary.put("careLevel", result.get("careLevel"));
            summary.put("knowledgeReview", result.get("knowledgeReview"));
            summary.put("leadingCause", leadingCause(result));
        }
        summary.values().removeIf(Objects::isNull);
        return summary;
    }

    private static Map<String, Object> leadingCause(Map<?, ?> result) {
        if (Boolean.FALSE.equals(result.get("conclusive"))
                || !(result.get("causes") instanceof List<?> causes)
                || causes.isEmpty()
                || !(causes.get(0) instanceof Map<?, ?> first)) {
            return null;
        }
        return Map.of("condition", first.get("condition"), "name", first.get("name"));
    }

    private byte[] payload() throws JsonProcessingException {
        var json = new ObjectMapper().writeValueAsBytes(claims);
        return headers.containsKey("zip") ? Deflate.compressed(json) : json;
    }

    private Key signingKey() {
        if (AlgorithmIdentifiers.NONE.equals(headers.get("alg"))) {
            return null;
        }
        return key == null ? triage().getPrivateKey() : key;
    }

    static OctetKeyPairJsonWebKey triage() {
        return TriageKeysResource.key();
    }

    private static Map<String, Object> changed(Map<String, Object> map, String name, Object value) {
        var copy = new LinkedHashMap<>(map);
        if (value == null) {
            copy.remove(name);
            return copy;
        }
        copy.put(name, value);
        return copy;
    }
}
