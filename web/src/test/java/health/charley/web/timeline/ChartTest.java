package health.charley.web.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.history.AssessmentListView.StatusView;
import health.charley.web.timeline.Chart.Day;
import health.charley.web.timeline.Chart.Dot;
import health.charley.web.timeline.TimelineView.PointView;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChartTest {
    @Test
    void time_goes_from_left_to_right_and_urgency_upwards() {
        var chart = Chart.of(List.of(
                point("2026-05-01T00:00:00Z", 1), point("2026-05-02T00:00:00Z", 5), point("2026-05-05T00:00:00Z", 3)));

        assertEquals(List.of(new Dot(110, 185), new Dot(197, 25), new Dot(460, 105)), chart.dots());
        assertEquals(new Chart.Line(25, "Ambulance"), chart.lines().get(0));
        assertEquals(new Chart.Line(185, "Self-care"), chart.lines().get(4));
        assertEquals(
                List.of(
                        new Day(110, "start", "1 May 2026"),
                        new Day(285, "middle", "3 May 2026"),
                        new Day(460, "end", "5 May 2026")),
                chart.days());
    }

    @Test
    void a_few_days_have_none_named_between_them() {
        var chart = Chart.of(List.of(point("2026-05-01T00:00:00Z", 1), point("2026-05-04T23:59:59Z", 5)));

        assertEquals(List.of(new Day(110, "start", "1 May 2026"), new Day(460, "end", "4 May 2026")), chart.days());
    }

    @Test
    void what_has_no_known_time_or_urgency_is_not_drawn() {
        var chart = Chart.of(
                List.of(point("2026-05-01T00:00:00Z", 0), point("lately", 2), point("2026-05-01T00:00:00Z", 6)));

        assertEquals(List.of(), chart.dots());
        assertEquals(List.of(), chart.days());
    }

    @Test
    void one_alone_is_no_course_of_time_and_two_at_the_same_second_are() {
        var one = point("2026-05-01T00:00:00Z", 2);

        assertFalse(Chart.of(List.of(one)).isDrawn());
        assertTrue(Chart.of(List.of(one, one)).isDrawn());
    }

    private static PointView point(String at, int urgency) {
        return new PointView(new UUID(0, 1), at, "leg-cramps", "", urgency, StatusView.UNKNOWN);
    }
}
