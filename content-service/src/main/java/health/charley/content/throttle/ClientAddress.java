package health.charley.content.throttle;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;

/** Where the request came from; behind a proxy that is trusted, what the proxy says. It is neither stored nor logged. */
@RequestScoped
public class ClientAddress {
    private final CurrentVertxRequest request;

    ClientAddress(CurrentVertxRequest request) {
        this.request = request;
    }

    String text() {
        var address = request.getCurrent().request().remoteAddress();
        return address.hostAddress() == null ? address.host() : address.hostAddress();
    }
}
