package health.charley.content.ask;

import health.charley.content.throttle.AddressLimit;
import health.charley.content.throttle.ClientAddress;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;

/** Lets callers without an account ask only so often. */
@ApplicationScoped
class Admission {
    private final AddressLimit limit;
    private final ClientAddress client;
    private final CurrentIdentityAssociation identity;

    Admission(AskConfig config, Clock clock, ClientAddress client, CurrentIdentityAssociation identity) {
        this.limit = new AddressLimit(config.limit(), config.limitPeriod(), clock);
        this.client = client;
        this.identity = identity;
    }

    /** Throws 429 where the caller must wait. */
    void check(RoutingContext request) {
        if (!isSignedIn(request)) {
            limit.count(client);
        }
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
