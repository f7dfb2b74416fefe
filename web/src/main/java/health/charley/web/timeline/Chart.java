package health.charley.web.timeline;

import health.charley.web.html.Moment;
import health.charley.web.timeline.TimelineView.PointView;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Assessments as a drawing: time from left to right, urgency upwards, in units of the drawing. It repeats what a table says.
 *
 * @param lines one for each urgency, the highest first
 * @param from the day of the oldest that is drawn; empty where none is
 * @param to the day of the newest
 */
public record Chart(List<Line> lines, List<Dot> dots, String from, String to) {
    /** By urgency, from 1. */
    private static final List<String> LABELS = List.of("Self-care", "Routine", "Urgent", "Emergency", "Ambulance");

    private static final int LEFT = 110;
    private static final int RIGHT = 460;
    private static final int TOP = 25;
    private static final int BETWEEN = 40;

    public Chart {
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
    }

    /** An urgency: its height and its name. */
    public record Line(int y, String label) {}

    /** An assessment. */
    public record Dot(int x, int y) {}

    /** A point in time, of an urgency that has a line. */
    private record Placed(long second, int urgency) {
        static Optional<Placed> of(PointView point) {
            try {
                return point.urgency() >= 1 && point.urgency() <= LABELS.size()
                        ? Optional.of(new Placed(Instant.parse(point.at()).getEpochSecond(), point.urgency()))
                        : Optional.empty();
            } catch (DateTimeException notAnInstant) {
                return Optional.empty();
            }
        }
    }

    static Chart of(List<PointView> points) {
        var placed = points.stream().map(Placed::of).flatMap(Optional::stream).toList();
        var lines = IntStream.iterate(LABELS.size(), urgency -> urgency > 0, urgency -> urgency - 1)
                .mapToObj(urgency -> new Line(y(urgency), LABELS.get(urgency - 1)))
                .toList();
        return new Chart(
                lines,
                dots(placed),
                day(seconds(placed).min()),
                day(seconds(placed).max()));
    }

    /** Two or more, or there is no time to draw. */
    public boolean isDrawn() {
        return dots.size() > 1;
    }

    private static List<Dot> dots(List<Placed> placed) {
        var first = seconds(placed).min().orElse(0);
        var span = Math.max(1, seconds(placed).max().orElse(0) - first);
        return placed.stream()
                .map(point ->
                        new Dot((int) (LEFT + (RIGHT - LEFT) * (point.second() - first) / span), y(point.urgency())))
                .toList();
    }

    private static String day(OptionalLong second) {
        return second.stream()
                .mapToObj(Instant::ofEpochSecond)
                .map(Moment::day)
                .findFirst()
                .orElse("");
    }

    private static LongStream seconds(List<Placed> placed) {
        return placed.stream().mapToLong(Placed::second);
    }

    private static int y(int urgency) {
        return TOP + (LABELS.size() - urgency) * BETWEEN;
    }
}
