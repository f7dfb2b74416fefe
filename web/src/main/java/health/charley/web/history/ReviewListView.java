package health.charley.web.history;

import health.charley.web.history.AssessmentListView.StatusView;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Whether clinicians reviewed what a person's newest assessments were made by. */
public record ReviewListView(List<ItemView> items) {
    public ReviewListView {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** An assessment and the status of its knowledge. */
    public record ItemView(UUID assessment, StatusView review) {
        public ItemView {
            review = Objects.requireNonNullElse(review, StatusView.UNKNOWN);
        }
    }
}
