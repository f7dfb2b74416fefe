package health.charley.web.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.web.history.AssessmentListView.StatusView;
import health.charley.web.timeline.TimelineView.PointView;
import health.charley.web.timeline.TimelineView.TopicChart;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimelineViewTest {
    /** In one drawing two topics would look like one course of things. */
    @Test
    void each_topic_has_a_drawing_of_its_own_that_of_the_newest_assessment_first() {
        var timeline = new TimelineView(
                List.of(
                        point("2026-05-01T00:00:00Z", "swollen-ankle"),
                        point("2026-05-02T00:00:00Z", "leg-cramps"),
                        point("2026-05-03T00:00:00Z", "swollen-ankle"),
                        point("2026-05-04T00:00:00Z", "leg-cramps"),
                        point("2026-05-05T00:00:00Z", "headache")),
                List.of(),
                false);

        assertEquals(
                List.of("leg-cramps", "swollen-ankle"),
                timeline.charts().stream().map(TopicChart::topic).toList());
        assertEquals(
                List.of("2 May 2026", "4 May 2026"),
                timeline.charts().get(0).drawn().days().stream()
                        .map(Chart.Day::name)
                        .toList());
    }

    private static PointView point(String at, String topic) {
        return new PointView(new UUID(0, 1), at, topic, "", 2, StatusView.UNKNOWN);
    }
}
