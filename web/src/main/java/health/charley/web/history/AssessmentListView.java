package health.charley.web.history;

import health.charley.web.html.Moment;
import health.charley.web.quiz.CareLevel;
import health.charley.web.quiz.TopicView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One page of a person's assessments, newest first; {@code damaged} are the ids of those that can't be opened, {@code next} is
 * the cursor of the following page, or empty.
 */
public record AssessmentListView(List<ItemView> items, List<UUID> damaged, String next) {
    public AssessmentListView {
        items = items == null ? List.of() : List.copyOf(items);
        damaged = damaged == null ? List.of() : List.copyOf(damaged);
        next = Objects.requireNonNullElse(next, "");
    }

    /** Whether there is nothing to show, not even what is damaged. */
    public boolean isEmpty() {
        return items.isEmpty() && damaged.isEmpty();
    }

    /** When this one was made, with the second where others on this page were made within its minute. */
    public String assessed(ItemView item) {
        return Moment.among(items.stream().map(ItemView::assessedAt), item.assessedAt());
    }

    /** An assessment in short. */
    public record ItemView(
            UUID id,
            String topic,
            String careLevel,
            Optional<LeadingCauseView> leadingCause,
            String assessedAt,
            StatusView review) {
        public ItemView {
            leadingCause = Objects.requireNonNullElse(leadingCause, Optional.empty());
            careLevel = Objects.requireNonNullElse(careLevel, "");
            assessedAt = Objects.requireNonNullElse(assessedAt, "");
            review = Objects.requireNonNullElse(review, StatusView.UNKNOWN);
        }

        /** How soon to seek care; none where that is a level of a later triage. */
        public Optional<CareLevel> level() {
            return CareLevel.of(careLevel);
        }

        /** The cause that fitted best; none where an ambulance is needed: help comes first, and its own page names no cause. */
        public Optional<LeadingCauseView> fittedBest() {
            return leadingCause.filter(
                    cause -> !level().map(CareLevel::isAmbulance).orElse(false));
        }

        /** Whether its knowledge only showed how Charley works, whatever the topic is today. */
        public boolean sample() {
            return review.isSample();
        }
    }

    /** Whether clinicians had reviewed the knowledge, in triage's words. */
    public record StatusView(String status) {
        public static final StatusView UNKNOWN = new StatusView(null);

        public StatusView {
            status = Objects.requireNonNullElse(status, "unknown");
        }

        /** As it is of what can't be opened. */
        boolean isUnknown() {
            return equals(UNKNOWN);
        }

        public boolean isSample() {
            return TopicView.isSample(status);
        }
    }

    /** The cause that fitted best. */
    public record LeadingCauseView(String condition, String name) {}
}
