package health.charley.history.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import health.charley.history.report.SampleAssessment;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;

/**
 * A server that publishes keys and the words of leg cramps where triage does, and can be slow, broken or gone. At {@code /correlation-ids} it tells,
 * one a line, the ids that the fetches of keys carried: a service under test and its test load this class apart.
 */
final class KeysServer implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger fetches = new AtomicInteger();
    private final List<String> correlationIds = new CopyOnWriteArrayList<>();
    private volatile String document = "{\"keys\":[]}";
    private volatile int status = 200;
    private volatile Duration delay = Duration.ZERO;

    KeysServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        server.createContext("/.well-known/jwks.json", this::answer);
        server.createContext("/correlation-ids", exchange -> send(exchange, 200, String.join("\n", correlationIds)));
        server.createContext("/api/triage/v1/topics/leg-cramps", exchange -> tell(exchange, SampleAssessment.topic()));
        server.createContext(
                "/api/triage/v1/topics/leg-cramps/evidence", exchange -> tell(exchange, SampleAssessment.evidence()));
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** A client of it that waits no longer than 2 s. */
    TriageClient client() {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(url())
                .connectTimeout(1, TimeUnit.SECONDS)
                .readTimeout(2, TimeUnit.SECONDS)
                .build(TriageClient.class);
    }

    /** Publishes the public halves of these keys, in place of those before. */
    void publish(JsonWebKey... keys) {
        publish(new JsonWebKeySet(List.of(keys)).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
    }

    void publish(String document) {
        this.document = document;
    }

    void answerWith(int status) {
        this.status = status;
    }

    void answerAfter(Duration delay) {
        this.delay = delay;
    }

    int fetches() {
        return fetches.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        fetches.incrementAndGet();
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Correlation-Id"))
                .ifPresent(correlationIds::add);
        pause();
        exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
        send(exchange, status, document);
    }

    private static void tell(HttpExchange exchange, JsonNode document) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        send(exchange, 200, document.toString());
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void pause() {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
