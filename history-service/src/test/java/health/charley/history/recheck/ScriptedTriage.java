package health.charley.history.recheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import health.charley.history.receipt.SampleReceipt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** A server that is a triage of one topic, whose newest knowledge says what a test wants. */
final class ScriptedTriage implements AutoCloseable {
    private static final String ROOT = "/api/triage/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile String sha256 = fresh();
    private volatile String moreUrgent = "";
    private volatile String refused = "";
    private volatile String mostUrgent = "";
    private final Set<String> failsAt = ConcurrentHashMap.newKeySet();
    private volatile int failure;
    private volatile boolean isDown;
    private volatile int failsAfter = Integer.MAX_VALUE;

    ScriptedTriage() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        server.createContext(ROOT + "/topics", this::tellTopics);
        server.createContext(ROOT + "/replays", this::replay);
        server.start();
    }

    /** The service's own client of it. */
    TriageReplayClient client() {
        return RestClientBuilder.newBuilder()
                .baseUri(URI.create("http://localhost:" + server.getAddress().getPort()))
                .build(TriageReplayClient.class);
    }

    /** The receipts that it was asked about, in order. */
    List<String> asked() {
        return asked;
    }

    /** What its newest knowledge is known by. */
    String sha256() {
        return sha256;
    }

    void moreUrgentFor(SampleReceipt receipt) {
        moreUrgent = receipt.signed();
    }

    void mostUrgentFor(SampleReceipt receipt) {
        mostUrgent = receipt.signed();
    }

    void refuses(SampleReceipt receipt) {
        refused = receipt.signed();
    }

    /** Answers this receipt with this status. */
    void failsAt(SampleReceipt receipt, int status) {
        failure = status;
        failsAt.add(receipt.signed());
    }

    /** How often it failed at that receipt. */
    int failures() {
        return failures.get();
    }

    /** Has newer knowledge, which differs from no receipt. */
    void learn() {
        sha256 = fresh();
        moreUrgent = "";
        mostUrgent = "";
    }

    void goesDown() {
        isDown = true;
    }

    void comesBack() {
        isDown = false;
        failsAt.clear();
        failsAfter = Integer.MAX_VALUE;
    }

    /** Answers so many replays and no more. */
    void failsAfter(int replays) {
        failsAfter = replays;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String fresh() {
        return String.format("%064x", System.nanoTime());
    }

    private void tellTopics(HttpExchange exchange) throws IOException {
        if (isDown) {
            exchange.close();
            return;
        }
        send(exchange, 200, Map.of("items", List.of(Map.of("id", "leg-cramps", "knowledge", knowledge()))));
    }

    private void replay(HttpExchange exchange) throws IOException {
        var receipt = JSON.readTree(exchange.getRequestBody()).path("receipt").asText();
        if (asked.size() >= failsAfter) {
            send(exchange, 503, Map.of());
            return;
        }
        if (failsAt.contains(receipt)) {
            failures.incrementAndGet();
            send(exchange, failure, Map.of());
            return;
        }
        asked.add(receipt);
        if (receipt.equals(refused)) {
            send(exchange, 409, Map.of());
        } else {
            send(exchange, 200, Map.of("today", today(receipt)));
        }
    }

    private Map<String, Object> today(String receipt) {
        if (receipt.equals(mostUrgent)) {
            return differing("emergency", "Go to an emergency department");
        }
        if (receipt.equals(moreUrgent)) {
            return differing("consultation_24", "See a doctor within a day");
        }
        return today("self_care", "Care for it at home", false, "Today's knowledge gives the same advice.");
    }

    private Map<String, Object> differing(String level, String title) {
        return today(level, title, true, "Today the advice is more urgent: " + title + ".");
    }

    private Map<String, Object> today(String level, String title, boolean differs, String sentence) {
        return Map.of(
                "knowledge",
                knowledge(),
                "reviewStatus",
                "sample",
                "careLevel",
                level,
                "careTitle",
                title,
                "adviceDiffers",
                differs,
                "sentence",
                sentence);
    }

    private Map<String, String> knowledge() {
        return Map.of("version", "2.0.0", "sha256", sha256);
    }

    private static void send(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = JSON.writeValueAsString(body).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
