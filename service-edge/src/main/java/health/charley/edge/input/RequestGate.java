package health.charley.edge.input;

import health.charley.edge.problem.Problems;
import health.charley.edge.problem.RawProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets in only requests with a plain path, clean parameters and a body of a size this service takes. */
@ApplicationScoped
public class RequestGate {

    private static final int BEFORE_SIGN_IN = 900;

    /** Just after Quarkus has noted its own limit. */
    private static final int AFTER_LIMIT = -1;

    private static final String NOTED_LIMIT = "io.quarkus.max-request-size";

    /** How far a body without a stated length may run over before Quarkus cuts it off without a word. */
    private static final long LEEWAY_BYTES = 128 * 1024;

    private final long limitBytes;

    @Inject
    RequestGate(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limitBytes = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_SIGN_IN);
    }

    /** Bodies without a stated length are counted by {@link BodyInspection}, which answers with a problem. */
    void leaveCountingToInspection(@Observes Router router) {
        router.route().order(AFTER_LIMIT).handler(request -> {
            request.put(NOTED_LIMIT, limitBytes + LEEWAY_BYTES);
            request.next();
        });
    }

    private void check(RoutingContext request) {
        if (statedLength(request) > limitBytes) {
            request.response().endHandler(done -> request.request().connection().close());
            RawProblem.send(request, Problems.bodyTooLarge());
            return;
        }
        RequestCheck.of(request.request()).ifPresentOrElse(wrong -> RawProblem.send(request, wrong), request::next);
    }

    private static long statedLength(RoutingContext request) {
        String stated = request.request().getHeader("Content-Length");
        try {
            return stated == null ? 0 : Long.parseLong(stated);
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }
}
