package health.charley.history.access;

import health.charley.history.owner.Owner;
import health.charley.history.retention.RetentionConfig;
import health.charley.history.retention.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** How long entries of the access log are kept. */
@ApplicationScoped
class AccessLogRetention implements RetentionRule {
    private final AccessLog log;
    private final RetentionConfig config;

    AccessLogRetention(AccessLog log, RetentionConfig config) {
        this.log = log;
        this.config = config;
    }

    @Override
    public int apply(Owner owner, Instant now) {
        return log.eraseBefore(owner, now.minus(config.accessLog()));
    }
}
