package health.charley.edge.input;

import health.charley.edge.problem.ProblemPage;
import health.charley.edge.problem.Problems;
import health.charley.edge.problem.RawProblem;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;

/**
 * Lets in only requests with a plain path, clean parameters and a body of a size this service takes, and without
 * preferences that nobody can read.
 */
@ApplicationScoped
public class RequestGate {

    private static final int BEFORE_SIGN_IN = 900;

    /** Just after Quarkus has noted its own limit. */
    private static final int AFTER_LIMIT = -1;

    private static final String NOTED_LIMIT = "io.quarkus.max-request-size";

    /** How far a body without a stated length may run over before Quarkus cuts it off without a word. */
    private static final long LEEWAY_BYTES = 128 * 1024;

    private final BodyLimits limits;
    private final Instance<ProblemPage> page;

    @Inject
    RequestGate(BodyLimits limits, @Any Instance<ProblemPage> page) {
        this.limits = limits;
        this.page = page;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_SIGN_IN);
    }

    /** Bodies without a stated length are counted by {@link BodyBytes}, which answers with a problem. */
    void leaveCountingToInspection(@Observes Router router) {
        router.route().order(AFTER_LIMIT).handler(request -> {
            request.put(NOTED_LIMIT, limit(request) + LEEWAY_BYTES);
            request.next();
        });
    }

    private long limit(RoutingContext request) {
        return limits.at(request.request().path());
    }

    private void check(RoutingContext request) {
        if (statedLength(request) > limit(request)) {
            request.response().endHandler(done -> request.request().connection().close());
            refuse(request, Problems.bodyTooLarge(limit(request)));
            return;
        }
        RequestCheck.of(request.request())
                .or(() -> tidied(request))
                .ifPresentOrElse(wrong -> refuse(request, wrong), request::next);
    }

    private void refuse(RoutingContext request, HttpProblem problem) {
        if (page.isResolvable() && wantsPage(request)) {
            RawProblem.show(request, asPage(request, problem), page.get());
            return;
        }
        RawProblem.send(request, problem);
    }

    /** Whoever does not say what they take is a program at an address of an API, and a person elsewhere. */
    private static boolean wantsPage(RoutingContext request) {
        String types = request.request().getHeader("Accept");
        boolean takesPage = types != null && types.contains("text/html");
        boolean takesAnything = types == null || types.isBlank() || types.contains("*/*");
        return takesPage || takesAnything && !request.request().path().startsWith(RequestCheck.APIS);
    }

    /** An address that nothing can have is not found; what is wrong with its characters is of no use to a person. */
    private static HttpProblem asPage(RoutingContext request, HttpProblem problem) {
        return RequestCheck.isOfNothing(request.request().path())
                ? Problems.of(Status.NOT_FOUND, problem.getDetail())
                : problem;
    }

    /** A person gets the page whatever the browser says of itself; a program is told that it can't be served. */
    private static Optional<HttpProblem> tidied(RoutingContext request) {
        MultiMap headers = request.request().headers();
        boolean asksForTypes = headers.contains(Preferences.MEDIA_TYPES);
        Preferences.tidy(headers);
        boolean unreadable = asksForTypes && !headers.contains(Preferences.MEDIA_TYPES);
        return unreadable && request.request().path().startsWith(RequestCheck.APIS)
                ? Optional.of(Problems.notAcceptable())
                : Optional.empty();
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
