package health.charley.edge.headers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds the headers of every answer at the last moment, so that a resource that sets one keeps its own. (The headers of
 * {@code quarkus.http.header} are set first, and a resource's would stand beside them.) They stand in the order of their
 * names, so that equal answers are equal in every run.
 */
@ApplicationScoped
public class EdgeHeaders {

    private static final int BEFORE_EVERYTHING = 990;

    private final SortedMap<String, String> headers;

    @Inject
    EdgeHeaders(EdgeHeadersConfig config) {
        this.headers = Collections.unmodifiableSortedMap(new TreeMap<>(config.headers()));
    }

    void register(@Observes Filters filters) {
        filters.register(this::addAtTheEnd, BEFORE_EVERYTHING);
    }

    private void addTo(HttpServerResponse response) {
        headers.forEach((name, value) -> {
            if (!response.headers().contains(name)) {
                response.putHeader(name, value);
            }
        });
    }

    private void addAtTheEnd(RoutingContext request) {
        request.addHeadersEndHandler(sending -> addTo(request.response()));
        request.next();
    }
}
