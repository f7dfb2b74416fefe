package health.charley.web.forward;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service works for nobody: whoever hangs up here hangs up there too. */
class HangingUpTest {
    private static final String SIMULATION =
            "POST /api/triage/v1/topics/leg-cramps/simulations HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}";

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, SECONDS);
    }

    @Test
    void a_service_sees_that_the_caller_has_hung_up() throws Exception {
        var asked = new CompletableFuture<Void>();
        var ended = new CompletableFuture<Void>();
        var service = listening(request -> {
            request.connection().closeHandler(closed -> ended.complete(null));
            request.body().onSuccess(body -> asked.complete(null));
        });
        var router = Router.router(vertx);
        forwardingTo(service).register(router);
        var front = listening(router);

        try (var caller = new Socket(InetAddress.getLoopbackAddress(), front)) {
            caller.getOutputStream().write(SIMULATION.getBytes(US_ASCII));
            asked.get(10, SECONDS);
        }

        ended.get(10, SECONDS);
    }

    private int listening(Handler<HttpServerRequest> handler) throws Exception {
        return vertx.createHttpServer()
                .requestHandler(handler)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, SECONDS)
                .actualPort();
    }

    private Forwarding forwardingTo(int port) {
        var address = "http://localhost:" + port;
        var config = new SmallRyeConfigBuilder()
                .withDefaultValue("charley.triage.url", address)
                .withDefaultValue("charley.content.url", address)
                .withDefaultValue("charley.history.url", address)
                .build();
        return new Forwarding(vertx, config);
    }
}
