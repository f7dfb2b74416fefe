package health.charley.web.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import health.charley.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * A small real HTTP server that answers as a service would, with the bodies committed under {@code api/examples}. What it
 * was last asked can be read at {@code /last-request}, and all addresses it was asked for at {@code /addresses}. {@code POST
 * /state/down} makes it hang up on everybody, {@code /state/silent} let everybody wait, {@code /state/up} answer again;
 * {@code /state/halfway} stops what it sends in parts after the first, and {@code /state/broken-off} ends it there.
 */
abstract class ExampleService {
    private volatile String lastRequest = "";
    private volatile String state = "up";
    private final List<String> addresses = new CopyOnWriteArrayList<>();

    /** Starts on a free port of this machine and says where. */
    final String start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setExecutor(Executors.newCachedThreadPool(runnable -> {
                Thread thread = new Thread(runnable, "example-service");
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/", this::handle);
            server.start();
            return "http://localhost:" + server.getAddress().getPort();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** The answer to one request. */
    abstract void answer(HttpExchange exchange, String body) throws IOException;

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (path.startsWith("/state/")) {
            state = path.substring("/state/".length());
            send(exchange, 204, "", "text/plain");
        } else if (path.equals("/last-request")) {
            send(exchange, 200, lastRequest, "text/plain");
        } else if (path.equals("/addresses")) {
            send(exchange, 200, String.join("\n", addresses), "text/plain");
        } else {
            answerUnlessDown(exchange, body);
        }
    }

    private void answerUnlessDown(HttpExchange exchange, String body) throws IOException {
        awaitWords();
        if (state.equals("down")) {
            exchange.close();
            return;
        }
        addresses.add(exchange.getRequestURI().toString());
        lastRequest = described(exchange, body);
        answer(exchange, body);
    }

    /** Waits as long as tests keep the service halfway through its answers; whether it is then to go on to their end. */
    final boolean goesOnAfterHalf() {
        while (state.equals("halfway")) {
            LockSupport.parkNanos(MILLISECONDS.toNanos(50));
        }
        return !state.equals("broken-off");
    }

    private void awaitWords() {
        while (state.equals("silent")) {
            LockSupport.parkNanos(MILLISECONDS.toNanos(50));
        }
    }

    private static String described(HttpExchange exchange, String body) {
        StringBuilder text = new StringBuilder(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n");
        exchange.getRequestHeaders()
                .forEach((name, values) -> text.append(name.toLowerCase(Locale.ROOT))
                        .append(": ")
                        .append(String.join(", ", values))
                        .append('\n'));
        return text + "\n" + body;
    }

    static void example(HttpExchange exchange, String file) throws IOException {
        send(exchange, 200, read(file), "application/json");
    }

    /** What the bearer token says of who asks, unchecked. */
    static String caller(HttpExchange exchange) {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        return new String(Base64.getUrlDecoder().decode(bearer.split("\\.")[1]), UTF_8);
    }

    /** Whether this account asks. */
    static boolean is(String account, HttpExchange exchange) {
        return caller(exchange).replace(" ", "").contains("\"sub\":\"" + account + "\"");
    }

    /** A problem with a detail, and more members of it, each after a comma. */
    static void refuse(HttpExchange exchange, int status, String detail, String more) throws IOException {
        String problem = "{\"status\": " + status + ", \"detail\": \"" + detail + "\"" + more + "}";
        send(exchange, status, problem, "application/problem+json");
    }

    static void notFound(HttpExchange exchange) throws IOException {
        send(exchange, 404, read("triage/problem-unknown-topic.json"), "application/problem+json");
    }

    static void send(HttpExchange exchange, int status, String body, String type) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean empty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
        if (!empty) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    static String read(String file) throws IOException {
        return Files.readString(Repository.root().resolve("api/examples").resolve(file));
    }
}
