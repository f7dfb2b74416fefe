package health.charley.content.ask.phrasing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** An endpoint that speaks chat completions and says what a test tells it to. */
final class StubModel implements AutoCloseable {
    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String reply = "";
    private volatile boolean hangs;

    StubModel() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    /** Content of the model's message. */
    StubModel says(String content) {
        try {
            reply = new ObjectMapper()
                    .writeValueAsString(Map.of("choices", List.of(Map.of("message", Map.of("content", content)))));
            return this;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    StubModel sends(int code, String body) {
        status = code;
        reply = body;
        return this;
    }

    StubModel hangs() {
        hangs = true;
        return this;
    }

    List<String> bodies() {
        return bodies;
    }

    List<String> keys() {
        return keys;
    }

    ModelConfig config(Optional<Path> key) {
        return config("http://localhost:" + server.getAddress().getPort() + "/v1/", key);
    }

    static ModelConfig config(String url, Optional<Path> key) {
        return new ModelConfig() {
            @Override
            public Optional<String> url() {
                return Optional.of(url);
            }

            @Override
            public String name() {
                return "small-model";
            }

            @Override
            public Optional<Path> apiKeyFile() {
                return key;
            }

            @Override
            public Duration timeout() {
                return Duration.ofMillis(1500);
            }
        };
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        if (hangs) {
            awaitClosing();
        }
        var bytes = reply.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
