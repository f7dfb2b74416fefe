package health.charley.content.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A program that is told: a real HTTP server that keeps what it gets and answers as a test says, else with 204. */
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private volatile Duration delay = Duration.ZERO;

    /** What came in one request. */
    record Letter(String path, String id, String timestamp, String signature, String type, String body) {

        /** Whether it is signed with this secret, worked out as Standard Webhooks tells receivers to. */
        boolean isSignedWith(String secret) throws Exception {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            var expected = mac.doFinal((id + "." + timestamp + "." + body).getBytes(UTF_8));
            return signature.equals("v1," + Base64.getEncoder().encodeToString(expected));
        }
    }

    private Receiver(HttpServer server) {
        this.server = server;
    }

    static Receiver start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var receiver = new Receiver(server);
            server.createContext("/", receiver::answer);
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
            return receiver;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Receiver answers(int... statuses) {
        for (var status : statuses) {
            answers.add(status);
        }
        return this;
    }

    Receiver takes(Duration time) {
        delay = time;
        return this;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook?for=charley";
    }

    List<Letter> letters() {
        return letters;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        letters.add(new Letter(
                exchange.getRequestURI().toString(),
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                headers.getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        pause();
        int status;
        synchronized (answers) {
            status = answers.isEmpty() ? 204 : answers.remove();
        }
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void pause() {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
