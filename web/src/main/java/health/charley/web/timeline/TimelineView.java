package health.charley.web.timeline;

import health.charley.web.history.AssessmentListView.StatusView;
import health.charley.web.html.Moment;
import health.charley.web.quiz.CareLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's newest assessments as points in time, the oldest first; {@code damaged} are the ids of those that can't be opened,
 * {@code cut} is whether older ones are left out.
 */
public record TimelineView(List<PointView> points, List<UUID> damaged, boolean cut) {
    public TimelineView {
        points = points == null ? List.of() : List.copyOf(points);
        damaged = damaged == null ? List.of() : List.copyOf(damaged);
    }

    public List<PointView> newestFirst() {
        var turned = new ArrayList<>(points);
        Collections.reverse(turned);
        return turned;
    }

    /** One for each topic, that of the newest assessment first: urgencies of two topics are no one course of things. */
    public List<TopicChart> charts() {
        return newestFirst().stream()
                .map(PointView::topic)
                .distinct()
                .map(topic -> new TopicChart(topic, Chart.of(of(topic))))
                .filter(chart -> chart.drawn().isDrawn())
                .toList();
    }

    private List<PointView> of(String topic) {
        return points.stream().filter(point -> point.topic().equals(topic)).toList();
    }

    /** A topic's assessments as a drawing. */
    public record TopicChart(String topic, Chart drawn) {}

    /**
     * One assessment.
     *
     * @param urgency the care level as a height, 1 to 5; 0 for one that history does not know
     */
    public record PointView(
            UUID assessment, String at, String topic, String careLevel, int urgency, StatusView review) {
        public PointView {
            at = Objects.requireNonNullElse(at, "");
            topic = Objects.requireNonNullElse(topic, "");
            careLevel = Objects.requireNonNullElse(careLevel, "");
            review = Objects.requireNonNullElse(review, StatusView.UNKNOWN);
        }

        public String moment() {
            return Moment.inWords(at);
        }

        /** How soon to seek care; none where that is a level of a later triage. */
        public Optional<CareLevel> level() {
            return CareLevel.of(careLevel);
        }

        /** Whether its knowledge only showed how Charley works. */
        public boolean isSample() {
            return review.isSample();
        }
    }
}
