package health.charley.web.history;

import health.charley.web.neighbour.DamagedException;
import health.charley.web.neighbour.NeighbourDownException;
import health.charley.web.neighbour.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Which kept assessments only showed how Charley works, found out without reading them: the access log tells of readings.
 * Where history does not tell, pages are shown without the mark.
 */
@RequestScoped
public class SampleMarks {
    private final History history;

    SampleMarks(History history) {
        this.history = history;
    }

    /** Whether this assessment did. */
    public boolean of(UUID id) {
        return told(() -> history.review(id).isSample(), false);
    }

    /** The same of one that is to be the person's own: somebody else's is not found, here as everywhere. */
    public boolean ofMine(UUID id) {
        return history.review(id).isSample();
    }

    /** Those among the newest. */
    public Set<UUID> all() {
        return told(
                () -> history.reviews().items().stream()
                        .filter(item -> item.review().isSample())
                        .map(ReviewListView.ItemView::assessment)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.of());
    }

    private static <T> T told(Supplier<T> asked, T otherwise) {
        try {
            return asked.get();
        } catch (NeighbourDownException | DamagedException | RefusedException untold) {
            return otherwise;
        }
    }
}
