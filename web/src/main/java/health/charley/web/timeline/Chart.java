package health.charley.web.timeline;

import health.charley.web.html.Moment;
import health.charley.web.timeline.TimelineView.PointView;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Assessments as a drawing: time from left to right, urgency upwards, in units of the drawing. It repeats what a table says.
 *
 * @param lines one for each urgency, the highest first
 * @param days from the day of the oldest to that of the newest; none where none is drawn
 */
public record Chart(List<Line> lines, List<Dot> dots, List<Day> days) {
    /** By urgency, from 1. */
    private static final List<String> LABELS = List.of("Self-care", "Routine", "Urgent", "Emergency", "Ambulance");

    private static final int LEFT = 110;
    private static final int RIGHT = 460;
    private static final int TOP = 25;
    private static final int BETWEEN = 40;

    private static final long FEWEST_SECONDS_FOR_A_MIDDLE = Duration.ofDays(4).toSeconds();

    public Chart {
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
        days = List.copyOf(days);
    }

    /** An urgency: its height and its name. */
    public record Line(int y, String label) {}

    /** An assessment. */
    public record Dot(int x, int y) {}

    /** A day along the time, and which end of its name is at its place: {@code start}, {@code middle} or {@code end}. */
    public record Day(int x, String anchor, String name) {}

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
        return new Chart(lines, dots(placed), placed.isEmpty() ? List.of() : days(placed));
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

    /** The first, the last, and the one halfway where it is another than these. */
    private static List<Day> days(List<Placed> placed) {
        var first = seconds(placed).min().orElseThrow();
        var last = seconds(placed).max().orElseThrow();
        return Stream.of(
                        new Day(LEFT, "start", day(first)),
                        new Day((LEFT + RIGHT) / 2, "middle", day(first + (last - first) / 2)),
                        new Day(RIGHT, "end", day(last)))
                .filter(day -> !day.anchor().equals("middle") || last - first >= FEWEST_SECONDS_FOR_A_MIDDLE)
                .toList();
    }

    private static String day(long second) {
        return Moment.day(Instant.ofEpochSecond(second));
    }

    private static LongStream seconds(List<Placed> placed) {
        return placed.stream().mapToLong(Placed::second);
    }

    private static int y(int urgency) {
        return TOP + (LABELS.size() - urgency) * BETWEEN;
    }
}
