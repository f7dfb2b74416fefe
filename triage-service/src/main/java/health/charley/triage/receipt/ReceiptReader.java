package health.charley.triage.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.compression.ReceiptPayload;
import health.charley.edge.json.TolerantJson;
import health.charley.edge.problem.Problems;
import health.charley.triage.answer.AnswerView;
import health.charley.triage.answer.PersonView;
import health.charley.triage.topic.KnowledgeView;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jose4j.base64url.Base64Url;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Reads back receipts that this service signed, with the key that signs now or with one that signed before. */
@Singleton
public class ReceiptReader {
    // Pinned: an algorithm that the text itself could choose is none (RFC 8725 §3.1).
    private static final AlgorithmConstraints ED_DSA_ONLY =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA);

    private static final List<String> CLAIMS =
            List.of("iss", "topic", "policy", "knowledge", "person", "answers", "budget", "result");

    private final ReceiptConfig config;
    private final ReceiptKeys keys;
    private final ObjectMapper json;

    ReceiptReader(ReceiptConfig config, ReceiptKeys keys, ObjectMapper json) {
        this.config = config;
        this.keys = keys;
        this.json = TolerantJson.copyOf(json);
    }

    /** What a receipt says; a text that is not a receipt of ours is refused as {@code #/receipt}. */
    public SignedAssessment read(String receipt) {
        try {
            return assessment(payload(receipt));
        } catch (JoseException e) {
            throw refusal("The receipt is not a signed text that can be read.");
        } catch (IOException | IllegalArgumentException e) {
            throw refusal("The receipt does not hold an assessment.");
        }
    }

    private String payload(String receipt) throws JoseException, IOException {
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ED_DSA_ONLY);
        signature.setCompactSerialization(receipt);
        require(isCanonical(receipt), "The receipt is not written as this service writes it.");
        require(AlgorithmIdentifiers.EDDSA.equals(header(signature, "alg")), "The receipt is not signed with EdDSA.");
        require(ReceiptSigner.TYPE.equals(header(signature, "typ")), "The text is signed, but is not a receipt.");
        // Extensions that must be understood (RFC 7515 §4.1.11): we write none.
        require(header(signature, "crit") == null, "The receipt is not one that this service writes.");
        require(
                ReceiptPayload.isWrittenSo(header(signature, "zip")),
                "The receipt is not compressed as this service does it.");
        signature.setKey(keys.publicKey(String.valueOf(header(signature, "kid")))
                .orElseThrow(() -> refusal("The receipt is signed by a key that this service does not know.")));
        require(signature.verifySignature(), "The receipt's signature is wrong.");
        return new String(ReceiptPayload.read(signature.getPayloadBytes(), header(signature, "zip")), UTF_8);
    }

    /** Whether each part is the one base64url text of its bytes: else one receipt could be written in several ways. */
    private static boolean isCanonical(String receipt) {
        var base64 = new Base64Url();
        return Stream.of(receipt.split("\\.", -1))
                .allMatch(part ->
                        base64.base64UrlEncode(base64.base64UrlDecode(part)).equals(part));
    }

    /** A header of whatever JSON type: jose4j's own getters take for granted that a forger writes the right one. */
    private static Object header(JsonWebSignature signature, String name) {
        return signature.getHeaders().getObjectHeaderValue(name);
    }

    private SignedAssessment assessment(String payload) throws IOException {
        var claims = json.readTree(payload);
        require(CLAIMS.stream().allMatch(claims::hasNonNull), "The receipt does not hold an assessment.");
        require(config.issuer().equals(claims.path("iss").textValue()), "The receipt comes from another issuer.");
        return new SignedAssessment(
                claims.path("topic").textValue(),
                claims.path("policy").textValue(),
                as(KnowledgeView.class, claims.path("knowledge")),
                as(PersonView.class, claims.path("person")),
                json.convertValue(claims.path("answers"), new TypeReference<List<AnswerView>>() {}),
                as(Integer.class, claims.path("budget")),
                text("result", payload));
    }

    private <T> T as(Class<T> type, JsonNode node) throws JsonProcessingException {
        return json.treeToValue(node, type);
    }

    /** The characters of a property of the object that {@code payload} writes. */
    private String text(String property, String payload) throws IOException {
        try (var parser = json.getFactory().createParser(payload)) {
            parser.nextToken();
            while (parser.nextFieldName() != null) {
                var isWanted = parser.currentName().equals(property);
                parser.nextToken();
                var from = parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                if (isWanted) {
                    return payload.substring(
                            (int) from, (int) parser.currentLocation().getCharOffset());
                }
            }
        }
        throw refusal("The receipt does not hold an assessment.");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw refusal(otherwise);
        }
    }

    private static HttpProblem refusal(String sentence) {
        return Problems.badRequest("#/receipt", sentence);
    }
}
