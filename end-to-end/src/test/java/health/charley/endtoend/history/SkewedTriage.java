package health.charley.endtoend.history;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import health.charley.testing.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** Publishes its key as triage does and signs receipts whose time is not ours. */
final class SkewedTriage implements AutoCloseable {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int ED25519_BYTES = 32;
    private static final String HEADER = """
            {"alg":"EdDSA","kid":"skewed","typ":"charley-receipt+jwt"}""";
    private static final String CLAIMS = """
            {"iss":"%s","jti":"%s","iat":%d,"topic":"leg-cramps","policy":"us","language":"en-US",
             "knowledge":{"version":"1.0.0","sha256":"%s"},"person":{"age":67,"sex":"female"},
             "answers":[{"question":"knot","value":"yes"}],
             "result":{"careLevel":"self_care","conclusive":true,"redFlags":[],"causes":[
               {"condition":"night-leg-cramps","name":"Night leg cramps","probability":0.42}]}}""";

    private final HttpServer server;
    private final KeyPair keys;

    SkewedTriage() {
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.createContext("/.well-known/jwks.json", this::publish);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A receipt by a clock that is this far ahead of ours. */
    Receipt receipt(Duration ahead) {
        var time = Instant.now().plus(ahead);
        var id = Ids.of(time).toString();
        var claims = CLAIMS.formatted(url(), id, time.getEpochSecond(), "0".repeat(64));
        var signed = encoded(HEADER) + "." + encoded(claims);
        return new Receipt(id, signed + "." + BASE64.encodeToString(signature(signed)));
    }

    private byte[] signature(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void publish(HttpExchange exchange) throws IOException {
        var info = keys.getPublic().getEncoded();
        var key = Arrays.copyOfRange(info, info.length - ED25519_BYTES, info.length);
        var document = """
                {"keys":[{"kty":"OKP","crv":"Ed25519","alg":"EdDSA","use":"sig","kid":"skewed",\
                "x":"%s"}]}""".formatted(BASE64.encodeToString(key));
        exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
        exchange.sendResponseHeaders(200, document.length());
        exchange.getResponseBody().write(document.getBytes(StandardCharsets.US_ASCII));
        exchange.close();
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
