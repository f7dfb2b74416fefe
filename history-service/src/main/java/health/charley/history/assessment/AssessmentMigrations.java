package health.charley.history.assessment;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The migrations in Java. Named here, since Flyway looks for them in the folder of those in SQL only. */
@Singleton
class AssessmentMigrations implements FlywayConfigurationCustomizer {
    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(new SealingOfFirstRelease());
    }
}
