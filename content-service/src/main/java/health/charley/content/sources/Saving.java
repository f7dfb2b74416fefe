package health.charley.content.sources;

import health.charley.edge.state.Seen;
import jakarta.persistence.EntityManager;
import org.hibernate.exception.ConstraintViolationException;

/** Writing something at once, so that whoever came first by a moment is noticed. */
final class Saving {
    private Saving() {}

    static void keep(EntityManager entities, Object entity) {
        try {
            entities.persist(entity);
            entities.flush();
        } catch (ConstraintViolationException somebodyWasFaster) {
            throw Seen.changed();
        }
    }
}
