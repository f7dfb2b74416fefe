package health.charley.history.sealing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Sealed values that did not open, for operators: each is logged by its place alone and counted, whether its reader was
 * refused for it or shown everything else. The count is there from the start, for whoever watches it.
 */
@Startup
@ApplicationScoped
public class BrokenSeals {
    private static final Logger LOG = Logger.getLogger(BrokenSeals.class);

    private final Counter met;

    BrokenSeals(MeterRegistry meters) {
        this.met = Counter.builder("charley.history.damaged")
                .description("How often a stored value was met that does not open.")
                .register(meters);
    }

    /** What opens; nothing where it does not, which is noted. */
    public <T> Optional<T> opened(Supplier<T> opening) {
        return opened(opening, place -> {});
    }

    /** The same, and whoever asks is told the place. */
    public <T> Optional<T> opened(Supplier<T> opening, Consumer<Place> damaged) {
        try {
            return Optional.of(opening.get());
        } catch (BrokenSealException broken) {
            note(broken);
            broken.place().ifPresent(damaged);
            return Optional.empty();
        }
    }

    void note(BrokenSealException broken) {
        LOG.errorf("Stored data is damaged: %s", broken.getMessage());
        met.increment();
    }
}
