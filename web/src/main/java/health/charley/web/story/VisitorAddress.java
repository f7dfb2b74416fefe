package health.charley.web.story;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;

/** Where a visitor is, as this server sees it; the content service counts by it how often somebody may send something. */
@RequestScoped
class VisitorAddress {
    static final String HEADER = "X-Forwarded-For";

    private final HttpServerRequest request;

    VisitorAddress(HttpServerRequest request) {
        this.request = request;
    }

    String text() {
        return request.remoteAddress().hostAddress();
    }
}
