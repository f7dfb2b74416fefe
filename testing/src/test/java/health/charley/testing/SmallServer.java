package health.charley.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** An HTTP server that answers each request line with what it is told, for the checks to be tried on. */
final class SmallServer implements AutoCloseable {

    private final HttpServer server;
    private final int portBefore = RestAssured.port;

    private SmallServer(HttpServer server) {
        this.server = server;
        RestAssured.port = server.getAddress().getPort();
    }

    /** An answer: its status, media type and body. */
    record Answer(int status, String type, String body) {

        static Answer of(int status) {
            return new Answer(status, "text/plain", "");
        }

        static Answer problem(int status, String body) {
            return new Answer(status, "application/problem+json", body);
        }
    }

    /** Starts a server that answers a path, as it was sent, with this. */
    static SmallServer answering(Function<String, Answer> answers) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/",
                    exchange -> send(
                            exchange, answers.apply(exchange.getRequestURI().getRawPath())));
            server.start();
            return new SmallServer(server);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        RestAssured.port = portBefore;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
