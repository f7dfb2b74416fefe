package health.charley.edge.input;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/**
 * Validation that does not note, for each property of each request, that it may be read: in a record that came as JSON
 * every property may, and the note costs more than the question.
 */
@Singleton
class UncachedReach implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.enableTraversableResolverResultCache(false);
    }
}
