package health.charley.triage.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.charley.edge.compression.Deflate;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.file.Path;
import java.security.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which texts are receipts of ours. */
class ReceiptReaderTest {
    private static final String ASSESSMENT = """
            {"iss": "http://localhost:8081", "topic": "leg-cramps", "policy": "us", "language": "en-US",
             "knowledge": {"version": "1.0.0", "sha256": "00"}, "person": {"age": 45, "sex": "male"},
             "answers": [{"question": "knot", "value": "yes"}], "budget": 20,
             "result": {"careLevel": "self_care",  "causes": []}, "season": "winter"}""";

    @TempDir
    Path folder;

    private ReceiptKeys keys;

    @BeforeEach
    void makeKey() {
        keys = new ReceiptKeys(new Configured(folder.resolve("key.jwk"), Optional.empty()));
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                Arguments.of("alg", "none", "The receipt is not signed with EdDSA."),
                Arguments.of("kid", "mine", "The receipt is signed by a key that this service does not know."),
                Arguments.of("kid", null, "The receipt is signed by a key that this service does not know."),
                Arguments.of("typ", "JWT", "The text is signed, but is not a receipt."),
                Arguments.of("typ", Map.of(), "The text is signed, but is not a receipt."),
                Arguments.of("zip", "GZIP", "The receipt is not compressed as this service does it."),
                Arguments.of("zip", List.of("DEF"), "The receipt is not compressed as this service does it."),
                Arguments.of("crit", List.of("exp"), "The receipt is not one that this service writes."));
    }

    @Test
    void a_receipt_says_what_was_assessed_and_its_result_character_by_character() throws JoseException {
        var signed = reader().read(signed(headers(), ASSESSMENT));

        assertEquals("leg-cramps", signed.topic());
        assertEquals(45, signed.person().age());
        assertEquals("knot", signed.answers().get(0).question());
        assertEquals(20, signed.budget());
        assertEquals("{\"careLevel\": \"self_care\",  \"causes\": []}", signed.resultText());
    }

    @Test
    void a_receipt_of_the_first_releases_that_is_not_compressed_is_read() throws JoseException {
        var headers = headers();
        headers.remove("zip");

        assertEquals(45, reader().read(signed(headers, ASSESSMENT)).person().age());
    }

    @Test
    void a_receipt_that_expands_to_more_than_is_ever_written_is_refused() throws JoseException {
        var endless = ASSESSMENT.replace("winter", "winter ".repeat(30_000));

        assertRefused("The receipt does not hold an assessment.", signed(headers(), endless));
    }

    @Test
    void a_receipt_of_a_key_that_is_retired_is_still_read() throws JoseException {
        var old = signed(headers(), ASSESSMENT);
        var retired = Optional.of(List.of(folder.resolve("key.jwk")));

        keys = new ReceiptKeys(new Configured(folder.resolve("next.jwk"), retired));

        assertEquals("leg-cramps", reader().read(old).topic());
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_header_that_is_not_ours_is_refused(String header, Object value, String because) throws JoseException {
        var headers = headers();
        headers.put(header, value);

        assertRefused(because, signed(headers, ASSESSMENT));
    }

    @Test
    void a_public_key_is_no_shared_secret() throws JoseException {
        var headers = headers();
        headers.put("alg", "HS256");
        var publicKey = keys.publicKey(keys.keyId()).orElseThrow().getEncoded();

        assertRefused("The receipt is not signed with EdDSA.", signed(headers, ASSESSMENT, new HmacKey(publicKey)));
    }

    @Test
    void a_changed_or_foreign_or_empty_assessment_is_refused() throws JoseException {
        var parts = signed(headers(), ASSESSMENT).split("\\.", -1);
        var other =
                signed(headers(), ASSESSMENT.replace("self_care", "emergency")).split("\\.", -1);

        assertRefused("The receipt's signature is wrong.", parts[0] + "." + other[1] + "." + parts[2]);
        assertRefused(
                "The receipt comes from another issuer.",
                signed(headers(), ASSESSMENT.replace("localhost:8081", "elsewhere.example")));
        assertRefused("The receipt does not hold an assessment.", signed(headers(), "{}"));
        assertRefused("The receipt does not hold an assessment.", signed(headers(), "leg"));
        assertRefused(
                "The receipt does not hold an assessment.",
                signed(headers(), ASSESSMENT.replace("\"male\"", "\"other\"")));
    }

    /** 64 bytes leave four bits of the last character without use. */
    @Test
    void another_spelling_of_the_same_bytes_is_refused() throws JoseException {
        var receipt = signed(headers(), ASSESSMENT);
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var last = alphabet.indexOf(receipt.charAt(receipt.length() - 1));
        var respelt = receipt.substring(0, receipt.length() - 1) + alphabet.charAt(last + 1);

        assertRefused("The receipt is not written as this service writes it.", respelt);
        assertRefused("The receipt is not written as this service writes it.", receipt + "==");
        assertRefused("The receipt is not written as this service writes it.", receipt + "\n");
    }

    private void assertRefused(String because, String receipt) {
        var problem = assertThrows(HttpProblem.class, () -> reader().read(receipt));

        assertEquals(400, problem.getStatusCode());
        assertEquals(because, problem.getDetail());
    }

    private ReceiptReader reader() {
        return new ReceiptReader(new Configured(folder.resolve("key.jwk"), Optional.empty()), keys, new ObjectMapper());
    }

    private Map<String, Object> headers() {
        var headers = new LinkedHashMap<String, Object>();
        headers.put("alg", "EdDSA");
        headers.put("kid", keys.keyId());
        headers.put("typ", "charley-receipt+jwt");
        headers.put("zip", "DEF");
        return headers;
    }

    private String signed(Map<String, Object> headers, String payload) throws JoseException {
        return signed(headers, payload, "none".equals(headers.get("alg")) ? null : keys.privateKey());
    }

    private static String signed(Map<String, Object> headers, String payload, Key key) throws JoseException {
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        headers.forEach((name, value) -> signature.getHeaders().setObjectHeaderValue(name, value));
        signature.setKey(key);
        signature.setPayloadBytes(
                headers.containsKey("zip") ? Deflate.compressed(payload.getBytes(UTF_8)) : payload.getBytes(UTF_8));
        return signature.getCompactSerialization();
    }

    private record Configured(Path keyFile, Optional<List<Path>> retiredKeyFiles) implements ReceiptConfig {
        @Override
        public String issuer() {
            return "http://localhost:8081";
        }

        @Override
        public boolean createKey() {
            return true;
        }
    }
}
