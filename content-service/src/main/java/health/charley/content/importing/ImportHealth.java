package health.charley.content.importing;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the content files could be taken over, at {@code /q/health/well}. Not part of readiness: a broken file must not
 * take away the pages that were published before it.
 */
@Wellness
@ApplicationScoped
class ImportHealth implements HealthCheck {
    private final ImportState state;

    ImportHealth(ImportState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("content import")
                .status(!state.isFailed())
                .withData("outcome", state.said())
                .build();
    }
}
