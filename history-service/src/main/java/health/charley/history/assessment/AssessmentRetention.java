package health.charley.history.assessment;

import health.charley.history.owner.Owner;
import health.charley.history.retention.RetentionConfig;
import health.charley.history.retention.RetentionRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** How long assessments are kept after they were saved: until the person erases them, unless the deployment says otherwise. */
@ApplicationScoped
class AssessmentRetention implements RetentionRule {
    private final AssessmentShelf shelf;
    private final RetentionConfig config;

    AssessmentRetention(AssessmentShelf shelf, RetentionConfig config) {
        this.shelf = shelf;
        this.config = config;
    }

    @Override
    public int apply(Owner owner, Instant now) {
        return config.assessments()
                .map(time -> shelf.expire(owner, now.minus(time)))
                .orElse(0);
    }
}
