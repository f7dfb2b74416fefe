package health.charley.web.history;

import health.charley.web.history.AssessmentListView.ItemView;
import health.charley.web.neighbour.DamagedException;
import health.charley.web.neighbour.NeighbourDownException;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.quiz.TopicView;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which kept assessments only showed how Charley works. Where history does not tell, pages are shown without the mark. */
@RequestScoped
public class SampleMarks {
    private static final int LOOKED_THROUGH = 100;

    private final History history;

    SampleMarks(History history) {
        this.history = history;
    }

    /** Whether this assessment did. */
    public boolean of(UUID id) {
        return told(() -> TopicView.isSample(history.get(id).result().knowledgeReview()), false);
    }

    /** Those among the newest. */
    public Set<UUID> all() {
        return told(
                () -> history.newest(LOOKED_THROUGH).items().stream()
                        .filter(ItemView::sample)
                        .map(ItemView::id)
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
