package health.charley.triage.receipt;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.charley.testing.Ids;
import health.charley.triage.ScriptedPeople;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** Receipts as another service checks them: with the public keys, over HTTP. */
@QuarkusTest
class ReceiptTest {
    @Test
    void a_receipt_verifies_against_the_published_keys_and_says_what_was_assessed() throws JoseException, IOException {
        var id = Ids.now().toString();
        var interview = interview(id);

        var signature = signature(interview.getString("receipt"));
        var claims = claims(signature);

        assertEquals("charley-receipt+jwt", signature.getHeader("typ"));
        assertEquals("EdDSA", signature.getAlgorithmHeaderValue());
        assertEquals("DEF", signature.getHeader("zip"));
        assertEquals("http://localhost:8081", claims.getString("iss"));
        assertEquals(id, claims.getString("jti"));
        assertEquals(UuidV7.timeOf(UUID.fromString(id)).getEpochSecond(), claims.getLong("iat"));
        assertEquals("leg-cramps", claims.getString("topic"));
        assertEquals("us", claims.getString("policy"));
        assertEquals("en-US", claims.getString("language"));
        assertEquals(interview.getMap("knowledge"), claims.getMap("knowledge"));
        assertEquals("unknown", claims.getString("person.pregnancy"));
        assertEquals(List.of("chest-pain", "site", "freq"), claims.getList("answers.question"));
        assertEquals("yes", claims.getString("answers[0].value"));
        assertEquals(List.of("calf", "foot"), claims.getList("answers[1].values"));
        assertEquals(3, claims.getInt("answers[2].number"));
        assertEquals(interview.getMap("result"), claims.getMap("result"));
    }

    @Test
    void the_header_sums_up_the_claims_for_whoever_keeps_the_receipt() throws JoseException, IOException {
        var signature = signature(ScriptedPeople.restlessSleeper().finish().getString("receipt"));
        var claims = claims(signature);

        Map<String, Object> summary = JsonPath.from(signature.getHeaders().getFullHeaderAsJsonString())
                .getMap("summary");

        assertEquals(
                List.of("iss", "jti", "iat", "topic", "knowledge", "careLevel", "knowledgeReview", "leadingCause"),
                List.copyOf(summary.keySet()));
        for (var name : List.of("iss", "jti", "iat", "topic", "knowledge")) {
            assertEquals(claims.<Object>get(name), summary.get(name), name);
        }
        assertEquals(claims.getString("result.careLevel"), summary.get("careLevel"));
        assertEquals("awaiting clinical review", summary.get("knowledgeReview"));
        assertEquals(
                Map.of(
                        "condition",
                        "restless-legs-syndrome",
                        "name",
                        claims.getString("result.causes.find { it.condition == 'restless-legs-syndrome' }.name")),
                summary.get("leadingCause"));
    }

    @Test
    void the_header_of_a_result_that_is_not_conclusive_names_no_cause() throws JoseException {
        var signature = signature(interview(Ids.now().toString()).getString("receipt"));

        var header = JsonPath.from(signature.getHeaders().getFullHeaderAsJsonString());

        assertEquals("emergency_ambulance", header.getString("summary.careLevel"));
        assertFalse(header.getMap("summary").containsKey("leadingCause"));
    }

    @Test
    void a_receipt_that_was_changed_does_not_verify() {
        var receipt = interview(Ids.now().toString()).getString("receipt");
        var parts = receipt.split("\\.", -1);
        var middle = parts[1].length() / 2;
        var changed = parts[1].charAt(middle) == 'A' ? 'B' : 'A';
        var forged = parts[0] + "." + parts[1].substring(0, middle) + changed + parts[1].substring(middle + 1) + "."
                + parts[2];

        assertThrows(AssertionError.class, () -> signature(forged));
    }

    @Test
    void a_receipt_whose_id_nobody_named_says_the_id_and_time_of_the_reply() throws JoseException, IOException {
        var interview = interview(null);

        var claims = claims(signature(interview.getString("receipt")));

        var id = claims.getUUID("jti");
        assertEquals(interview.getUUID("assessment"), id);
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(UuidV7.timeOf(id).getEpochSecond(), claims.getLong("iat"));
        assertEquals(0, claims.getLong("iat") % 600);
    }

    @Test
    void the_published_keys_are_public_and_may_be_kept_a_while() {
        var keys = when().get("/.well-known/jwks.json").then().statusCode(200).extract();

        assertEquals("max-age=300", keys.header("Cache-Control"));
        assertEquals(
                List.of("kty", "crv", "x", "kid", "alg", "use"),
                List.copyOf(keys.jsonPath().getMap("keys[0]").keySet()));
    }

    private static JsonPath interview(String id) {
        var given = id == null ? "" : "\"assessment\": \"" + id + "\",";
        return given().contentType(ContentType.JSON)
                .body("""
                        {%s "person": {"age": 45, "sex": "female"}, "answers": [
                          {"question": "freq", "number": 3.0}, {"question": "site", "values": ["foot", "calf"]},
                          {"question": "chest-pain", "value": "yes"}]}""".formatted(given))
                .when()
                .post("/api/triage/v1/topics/leg-cramps/interview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** By Java's own means: raw DEFLATE (RFC 1951). */
    private static JsonPath claims(JsonWebSignature signature) throws JoseException, IOException {
        var payload = new ByteArrayInputStream(signature.getPayloadBytes());
        try (var expanded = new InflaterInputStream(payload, new Inflater(true))) {
            return JsonPath.from(new String(expanded.readAllBytes(), UTF_8));
        }
    }

    private static JsonWebSignature signature(String receipt) throws JoseException {
        var keys = new JsonWebKeySet(when().get("/.well-known/jwks.json").asString());
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA));
        signature.setCompactSerialization(receipt);
        var key = (OctetKeyPairJsonWebKey) keys.findJsonWebKey(signature.getKeyIdHeaderValue(), "OKP", "sig", "EdDSA");
        signature.setKey(key.getPublicKey());
        if (!signature.verifySignature()) {
            throw new AssertionError("The receipt does not verify.");
        }
        return signature;
    }
}
