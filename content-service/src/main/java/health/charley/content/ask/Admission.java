package health.charley.content.ask;

import health.charley.content.ask.limit.QuestionLimit;
import health.charley.edge.problem.Problems;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;

/** Lets callers without an account ask only so often. */
@ApplicationScoped
class Admission {
    private final QuestionLimit limit;
    private final CurrentIdentityAssociation identity;

    Admission(AskConfig config, Clock clock, CurrentIdentityAssociation identity) {
        this.limit = new QuestionLimit(config.limit(), config.limitPeriod(), clock);
        this.identity = identity;
    }

    /** Throws 429 where the caller must wait. */
    void check(RoutingContext request) {
        if (isSignedIn(request)) {
            return;
        }
        limit.count(request.request().remoteAddress().hostAddress()).ifPresent(wait -> {
            throw Problems.tooManyRequests(wait, "You have asked many questions in a short time. Wait a little.");
        });
    }

    /** A token that is no longer good, or that nobody can check just now, is as good as none. */
    private boolean isSignedIn(RoutingContext request) {
        if (request.request().getHeader(HttpHeaders.AUTHORIZATION) == null) {
            return false;
        }
        try {
            return !identity.getIdentity().isAnonymous();
        } catch (RuntimeException unchecked) {
            return false;
        }
    }
}
