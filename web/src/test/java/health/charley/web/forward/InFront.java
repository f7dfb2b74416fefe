package health.charley.web.forward;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;

/** The forwarding, in front of a service that a test plays. */
final class InFront {
    private final Vertx vertx = Vertx.vertx();

    /** The port under which the service is reached. */
    int of(Handler<HttpServerRequest> service) throws Exception {
        var router = Router.router(vertx);
        forwardingTo(listening(service)).register(router);
        return listening(router);
    }

    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, SECONDS);
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
