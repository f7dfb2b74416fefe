package health.charley.web.page;

import health.charley.web.WebConfig;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Leads people who typed 127.0.0.1 to the public address where that one says localhost: cookies, forms and sign-in belong
 * to one name only.
 */
public class LoopbackName {
    private static final String NAME = "localhost";
    private static final String NUMBER = "127.0.0.1";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final HttpServerRequest request;
    private final WebConfig config;

    LoopbackName(HttpServerRequest request, WebConfig config) {
        this.request = request;
        this.config = config;
    }

    @ServerRequestFilter(preMatching = true)
    public Optional<Response> redirect() {
        return config.publicUrl()
                .filter(ours -> READING.contains(request.method().name()) && isAskedByNumber(ours))
                .map(ours -> ours.resolve(request.uri()))
                .map(there ->
                        Response.status(Response.Status.FOUND).location(there).build());
    }

    private boolean isAskedByNumber(URI ours) {
        return NAME.equals(ours.getHost())
                && ours.getRawAuthority().replace(NAME, NUMBER).equals(request.getHeader("Host"));
    }
}
