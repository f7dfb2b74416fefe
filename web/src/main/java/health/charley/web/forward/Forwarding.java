package health.charley.web.forward;

import health.charley.edge.correlation.CorrelationId;
import health.charley.web.neighbour.Neighbour;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Passes requests for the services' APIs on to them, and their answers back. */
@Singleton
final class Forwarding {
    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final int CONNECT_MILLIS = 2_000;

    /** To each service; a few slow answers shall not keep others waiting for a connection. */
    private static final int MOST_CONNECTIONS = 200;

    /** After the security headers and the correlation id were set, before the pages' own routes. */
    private static final int ROUTE_ORDER = 100;

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final HttpClient client;
    private final Map<String, Target> targets;

    Forwarding(Vertx vertx, Config config) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setMaxPoolSize(MOST_CONNECTIONS));
        this.targets = Map.of(
                "triage", target(config, Neighbour.TRIAGE),
                "content", target(config, Neighbour.CONTENT),
                "history", target(config, Neighbour.HISTORY));
    }

    void register(@Observes Router router) {
        router.route().order(ROUTE_ORDER).handler(this::handle);
    }

    /** The raw path decides, as it stands in the request line: what the router made of it may be another path. */
    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = rawPath(request);
        if (!Target.concerns(path)) {
            context.next();
            return;
        }
        if (!METHODS.contains(request.method())) {
            Refusal.METHOD.send(request);
            return;
        }
        if (!Target.isPlain(path)) {
            Refusal.PATH.send(request);
            return;
        }
        Target.of(path, targets)
                .ifPresentOrElse(target -> forward(request, target), () -> Refusal.UNKNOWN.send(request));
    }

    private void forward(HttpServerRequest request, Target target) {
        Future<Buffer> body = request.body();
        request.resume();
        body.compose(content -> client.request(options(request, target))
                        .compose(outgoing -> send(request, outgoing, content))
                        .compose(answer -> answered(request, target, answer)))
                .onFailure(failure -> failed(request, failure));
    }

    private static Future<HttpClientResponse> send(HttpServerRequest request, HttpClientRequest outgoing, Buffer body) {
        PassedHeaders.toService(request.headers(), outgoing.headers());
        // A service that limits how often one client may write must tell clients apart. What the client itself says of
        // where it comes from has been left out.
        outgoing.putHeader(PassedHeaders.CLIENT, request.remoteAddress().hostAddress());
        CorrelationId.current().ifPresent(id -> outgoing.putHeader(CorrelationId.HEADER, id));
        request.response().closeHandler(hungUp -> outgoing.reset());
        return body.length() == 0 ? outgoing.send() : outgoing.send(body);
    }

    /** What comes in chunks, such as an export, may be large and goes on as it comes; all else is answered whole or not at all. */
    private static Future<Void> answered(HttpServerRequest request, Target target, HttpClientResponse answer) {
        if (request.method() == HttpMethod.HEAD || answer.getHeader("Transfer-Encoding") == null) {
            return answer.body()
                    .compose(content -> head(request, target, answer).end(content));
        }
        return answer.pipe()
                .endOnFailure(false)
                .to(head(request, target, answer).setChunked(true));
    }

    private static HttpServerResponse head(HttpServerRequest request, Target target, HttpClientResponse answer) {
        HttpServerResponse response = request.response();
        PassedHeaders.toCaller(answer.headers(), response.headers());
        String location = answer.getHeader("Location");
        if (location != null) {
            response.putHeader("Location", ownLocation(location, target));
        }
        if (request.method() == HttpMethod.HEAD && answer.getHeader("Content-Length") != null) {
            response.putHeader("Content-Length", answer.getHeader("Content-Length"));
        }
        return response.setStatusCode(answer.statusCode());
    }

    /** A service names itself in a Location; the caller knows it under our address. */
    private static String ownLocation(String location, Target target) {
        String base = target.base().toString();
        return location.startsWith(base + "/") ? location.substring(base.length()) : location;
    }

    private static void failed(HttpServerRequest request, Throwable failure) {
        LOG.warnf("A request could not be passed on: %s.", failure.getClass().getSimpleName());
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            // What has begun must not seem whole.
            response.reset();
        } else if (!response.ended()) {
            Refusal.DOWN.send(request);
        }
    }

    private static RequestOptions options(HttpServerRequest request, Target target) {
        return new RequestOptions()
                .setMethod(request.method())
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.secure())
                .setURI(request.uri())
                .setConnectTimeout(CONNECT_MILLIS)
                .setTimeout(Patience.with(rawPath(request)).toMillis());
    }

    private static String rawPath(HttpServerRequest request) {
        String uri = request.uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    private static Target target(Config config, Neighbour neighbour) {
        return Target.of(URI.create(config.getValue("charley." + neighbour.key() + ".url", String.class)));
    }
}
