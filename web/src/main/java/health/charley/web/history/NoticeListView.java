package health.charley.web.history;

import health.charley.web.history.AssessmentListView.StatusView;
import health.charley.web.html.Moment;
import health.charley.web.quiz.TopicView;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Assessments whose advice would be another under today's knowledge, newest first; {@code next} is empty where these are all. */
public record NoticeListView(List<NoticeView> items, String next) {
    static final NoticeListView NONE = new NoticeListView(List.of(), "");

    public NoticeListView {
        items = items == null ? List.of() : List.copyOf(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** Those that say the same, together. */
    public List<NoticeGroup> groups() {
        return NoticeGroup.of(items);
    }

    /** One assessment; {@code checkedAt} is when it was compared, {@code sentence} tells the person what differs. */
    public record NoticeView(UUID assessment, String topic, String checkedAt, String sentence, StatusView review) {
        public NoticeView {
            topic = Objects.requireNonNullElse(topic, "");
            checkedAt = Objects.requireNonNullElse(checkedAt, "");
            sentence = Objects.requireNonNullElse(sentence, "");
            review = Objects.requireNonNullElse(review, StatusView.UNKNOWN);
        }

        /** When the assessment was made: the time within its id. */
        public String assessed() {
            return Moment.ofId(assessment);
        }

        /** Whether the knowledge it was compared with only shows how Charley works. */
        public boolean sample() {
            return TopicView.isSample(review.status());
        }
    }
}
