package health.charley.edge.correlation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;

/** Gives every request its correlation id, first of all, so that even a refusal carries it. */
@ApplicationScoped
public class CorrelationFilter {

    private static final int BEFORE_EVERYTHING = 1000;

    void register(@Observes Filters filters) {
        filters.register(CorrelationFilter::correlate, BEFORE_EVERYTHING);
    }

    private static void correlate(RoutingContext request) {
        String id = CorrelationId.acceptedOrNew(request.request().getHeader(CorrelationId.HEADER));
        MDC.put(CorrelationId.LOGGED_AS, id);
        request.response().putHeader(CorrelationId.HEADER, id);
        request.next();
    }
}
