package health.charley.history.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import health.charley.history.receipt.AdvancingClock;
import health.charley.history.report.SampleAssessment;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WordsTest {
    private static final String SHA_256 = "d2acca2af822fe07af11d108782bb134d73799d95d53ebf5b3a5159fa1ba1206";

    private final AdvancingClock clock = new AdvancingClock();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int status = 200;
    private volatile String topic = SampleAssessment.topic().toString();
    private HttpServer triage;
    private Words words;

    @BeforeEach
    void startTriage() throws IOException {
        triage = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        triage.createContext("/api/triage/v1/topics/leg-cramps", exchange -> answer(exchange, topic));
        triage.createContext(
                "/api/triage/v1/topics/leg-cramps/evidence",
                exchange -> answer(exchange, SampleAssessment.evidence().toString()));
        triage.start();
        words = new Words(client(), new ObjectMapper(), new TestConfig(), clock);
    }

    @AfterEach
    void stopTriage() {
        triage.stop(0);
    }

    @Test
    void words_are_asked_for_once_and_kept() {
        assertEquals("Leg cramps and leg pain", find().orElseThrow().title());
        assertEquals(
                "Is a leg swollen?",
                find().orElseThrow().questions().get("swelling").text());

        assertEquals(2, asked.get());
    }

    @Test
    void while_triage_is_down_there_are_none_and_it_is_not_asked_at_once_again() {
        status = 503;
        assertEquals(Optional.empty(), find());
        assertEquals(Optional.empty(), find());
        assertEquals(1, asked.get());
        status = 200;

        clock.advance(Duration.ofSeconds(30));

        assertTrue(find().isPresent());
    }

    @Test
    void a_clock_that_is_set_back_does_not_keep_triage_from_being_asked_again() {
        status = 503;
        assertEquals(Optional.empty(), find());
        status = 200;

        clock.advance(Duration.ofHours(-1));

        assertTrue(find().isPresent());
    }

    @Test
    void a_version_with_other_files_has_other_words() {
        assertEquals(Optional.empty(), words.find("leg-cramps", "1.1.0", "0".repeat(64)));
    }

    @Test
    void an_answer_of_another_shape_gives_none() {
        topic = "{\"id\":\"leg-cramps\"}";
        assertEquals(Optional.empty(), find());

        topic = "not json";
        clock.advance(Duration.ofSeconds(30));
        assertEquals(Optional.empty(), find());
    }

    private Optional<TopicWords> find() {
        return words.find("leg-cramps", "1.1.0", SHA_256);
    }

    private void answer(HttpExchange exchange, String document) throws IOException {
        asked.incrementAndGet();
        var body = document.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private TopicClient client() {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create("http://localhost:" + triage.getAddress().getPort()))
                .build(TopicClient.class);
    }

    private record TestConfig() implements WordsConfig {
        @Override
        public Duration retryAfter() {
            return Duration.ofSeconds(30);
        }

        @Override
        public int versions() {
            return 2;
        }
    }
}
