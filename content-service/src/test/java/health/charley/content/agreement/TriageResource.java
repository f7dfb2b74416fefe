package health.charley.content.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import health.charley.testing.Repository;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Tells over HTTP what triage tells of leg cramps, made from the same files, and of the topic of tests; of others it knows
 * nothing. It can be told to fail. Whether triage itself tells the same is tried with all services running, in end-to-end.
 */
public final class TriageResource implements QuarkusTestResourceLifecycleManager {
    private static final String TOPICS = "/api/triage/v1/topics/";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What pages of tests speak of when they are about nothing. */
    private static final String SMALL_TOPIC = """
            {
              "id": "test-topic",
              "knowledge": { "version": "1.0.0" },
              "conditions": [],
              "redFlags": [{ "id": "R1", "text": "Your chest hurts.", "careLevel": "emergency", "thinkOf": [] }]
            }
            """;

    /** Said to the whole JVM: Quarkus loads this class once more for the tests themselves. */
    private static final String STATUS = "charley.testing.triage-status";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            tell("leg-cramps", topic().toString(), evidence().toString());
            tell("test-topic", SMALL_TOPIC, "{\"findings\": []}");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.start();
        return Map.of(
                "charley.triage.url",
                "http://localhost:" + server.getAddress().getPort(),
                // so that each test asks anew
                "charley.content.agreement.keep-for",
                "0S",
                "charley.content.agreement.retry-after",
                "0S");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** From now on every answer has this status. */
    static void answerWith(int status) {
        System.setProperty(STATUS, String.valueOf(status));
    }

    private void tell(String topic, String document, String evidence) {
        server.createContext(TOPICS + topic + "/evidence", exchange -> answer(exchange, evidence));
        server.createContext(TOPICS + topic, exchange -> answer(exchange, document));
    }

    private static void answer(HttpExchange exchange, String document) throws IOException {
        var body = document.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(Integer.getInteger(STATUS, 200), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static ObjectNode topic() throws IOException {
        var topic = JSON.createObjectNode().put("id", "leg-cramps");
        topic.putObject("knowledge").put("version", "1.1.0");
        var conditions = topic.putArray("conditions");
        for (var condition : file("conditions.yaml")) {
            conditions.addObject().put("id", condition.path("id").asText());
        }
        var redFlags = topic.putArray("redFlags");
        for (var rule : file("red-flags.yaml")) {
            redFlags.addObject()
                    .put("id", rule.path("id").asText())
                    .put("text", rule.path("text").asText())
                    .put("careLevel", rule.path("level").asText())
                    .putPOJO("signs", signs(rule.path("when")).toList())
                    .set("thinkOf", rule.has("thinkOf") ? rule.path("thinkOf") : JSON.createArrayNode());
        }
        return topic;
    }

    private static Stream<String> signs(JsonNode when) {
        return when.has("any")
                ? StreamSupport.stream(when.path("any").spliterator(), false).flatMap(TriageResource::signs)
                : Stream.of(when)
                        .filter(one -> one.has("question"))
                        .map(one -> one.path("question").asText());
    }

    private static ObjectNode evidence() throws IOException {
        var evidence = JSON.createObjectNode();
        var findings = evidence.putArray("findings");
        for (var finding : file("findings.yaml")) {
            var told = findings.addObject()
                    .put("id", finding.path("id").asText())
                    .put("present", finding.path("present").asText());
            var base = told.putArray("base");
            var rates = finding.path("base");
            if (rates.isArray()) {
                rates.forEach(rate ->
                        base.addObject().put("probability", rate.path("p").asDouble()));
            } else {
                base.addObject().put("probability", rates.asDouble());
            }
            var first = base.path(0).path("probability").asDouble();
            var likelihoods = told.putArray("likelihoods");
            finding.path("given").properties().forEach(given -> {
                var probability = probability(given.getValue(), first);
                likelihoods
                        .addObject()
                        .put("condition", given.getKey())
                        .put("probability", probability)
                        .put("likelihoodRatio", probability / first);
            });
        }
        return evidence;
    }

    private static double probability(JsonNode given, double base) {
        if (given.has("times")) {
            return given.path("times").asDouble() * base;
        }
        return given.has("p") ? given.path("p").asDouble() : given.asDouble();
    }

    private static JsonNode file(String name) throws IOException {
        return new YAMLMapper()
                .readTree(Repository.root()
                        .resolve("knowledge/leg-cramps")
                        .resolve(name)
                        .toFile());
    }
}
