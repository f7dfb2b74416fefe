package health.charley.content.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends messages. It connects to the very address that was looked up and allowed, so that a name that points elsewhere a moment
 * later leads nowhere; it follows no redirect and reads no more of an answer than its status.
 */
@ApplicationScoped
class Postman {
    private final ReceiverAddress addresses;
    private final WebhookConfig config;
    private final WebhookSecret secret;
    private final Clock clock;
    private final HttpClient http;

    Postman(WebhookConfig config, WebhookSecret secret, Clock clock, Vertx vertx) {
        this.addresses = new ReceiverAddress(config.allowPrivateAddresses(), config.allowPlainLoopback());
        this.config = config;
        this.secret = secret;
        this.clock = clock;
        this.http = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setMaxPoolSize(100).setConnectTimeout((int)
                        config.timeout().toMillis()));
    }

    /** What comes of it; never a failure of the future itself. */
    CompletableFuture<Outcome> send(Parcel parcel) {
        try {
            return addresses
                    .resolve(parcel.url())
                    .map(address -> send(parcel, address))
                    .orElseGet(() -> done(DeliveryFailure.ADDRESS_REFUSED));
        } catch (UnknownHostException unknown) {
            return done(DeliveryFailure.NAME_UNKNOWN);
        } catch (IllegalArgumentException impossible) {
            // an address that was taken once and that nothing can be sent to; the others shall not wait for it
            return done(DeliveryFailure.ADDRESS_REFUSED);
        }
    }

    private CompletableFuture<Outcome> send(Parcel parcel, InetAddress address) {
        return http.request(options(parcel.url(), address))
                .compose(request -> status(request, parcel))
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .handle(Postman::outcome);
    }

    private RequestOptions options(URI url, InetAddress address) {
        var isTls = url.getScheme().equals("https");
        var port = url.getPort() >= 0 ? url.getPort() : isTls ? 443 : 80;
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(isTls)
                .setFollowRedirects(false)
                .setTimeout(config.timeout().toMillis())
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery());
    }

    private Future<Integer> status(HttpClientRequest request, Parcel parcel) {
        var seconds = clock.instant().getEpochSecond();
        request.putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Charley-Webhooks/1")
                .putHeader("webhook-id", parcel.message())
                .putHeader("webhook-timestamp", Long.toString(seconds))
                .putHeader(
                        "webhook-signature",
                        secret.signature(parcel.webhook(), parcel.message(), seconds, parcel.body()));
        return request.send(Buffer.buffer(parcel.body())).map(response -> {
            request.connection().close();
            return response.statusCode();
        });
    }

    private static Outcome outcome(Integer status, Throwable failure) {
        if (failure == null) {
            return Outcome.of(status);
        }
        var cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        return Outcome.of(
                cause instanceof TimeoutException ? DeliveryFailure.TIMED_OUT : DeliveryFailure.NOT_CONNECTED);
    }

    private static CompletableFuture<Outcome> done(DeliveryFailure failure) {
        return CompletableFuture.completedFuture(Outcome.of(failure));
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
