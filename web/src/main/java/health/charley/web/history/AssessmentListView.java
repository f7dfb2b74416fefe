package health.charley.web.history;

import health.charley.web.quiz.CareLevel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One page of a person's assessments, newest first; {@code next} is the cursor of the following page, or empty. */
public record AssessmentListView(List<ItemView> items, String next) {
    public AssessmentListView {
        items = items == null ? List.of() : List.copyOf(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** An assessment in short. */
    public record ItemView(
            UUID id, String topic, CareLevel careLevel, Optional<LeadingCauseView> leadingCause, String assessedAt) {
        public ItemView {
            leadingCause = Objects.requireNonNullElse(leadingCause, Optional.empty());
            assessedAt = Objects.requireNonNullElse(assessedAt, "");
        }

        public String assessed() {
            return Moment.inWords(assessedAt);
        }
    }

    /** The cause that fitted best. */
    public record LeadingCauseView(String condition, String name) {}
}
