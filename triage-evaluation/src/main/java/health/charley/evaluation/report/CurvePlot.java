package health.charley.evaluation.report;

import health.charley.evaluation.scorecard.Run.Point;
import health.charley.evaluation.statistics.Figure.Share;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Accuracy of the cause against the number of questions asked. */
final class CurvePlot {
    private static final int TICKS = 10;
    private static final double HALF = 4;
    private static final double RIGHT = 12;
    /** As wide is the name of the second curve in the greatest letters, with a gap before it. */
    private static final double THIRD_WIDTH = 160;

    private final Axes axes;
    private final List<Point> points;

    private CurvePlot(List<Point> points) {
        this.points = points;
        this.axes = new Axes(Math.max(1, points.size() - 1));
    }

    static Tag of(String title, List<Point> points) {
        return new CurvePlot(points).draw(title);
    }

    private Tag draw(String title) {
        var picture = axes.frame(
                title,
                "Circles: the cause comes first. Squares: it is among the first three.",
                "Questions asked",
                "Share of cases");
        var step = (points.size() + TICKS - 1) / TICKS;
        for (var i = 0; i < points.size(); i += step) {
            picture.add(axes.tick(i, Integer.toString(i)));
        }
        picture.add(
                line(Point::first).with("class", "first"),
                line(Point::amongThree).with("class", "third"));
        points.forEach(point -> picture.add(circle(point), square(point)));
        return picture.add(
                axes.name(RIGHT + THIRD_WIDTH, "●", "mark", "first"), axes.name(RIGHT, "■", "square", "among first 3"));
    }

    private Tag line(Function<Point, Share> share) {
        var corners = points.stream()
                .map(point -> Math.round(axes.x(point.questions())) + ","
                        + Math.round(axes.y(share.apply(point).value())))
                .collect(Collectors.joining(" "));
        return Tag.of("polyline").with("points", corners).with("fill", "none");
    }

    private Tag circle(Point point) {
        return Tag.of("circle")
                .with("cx", axes.x(point.questions()))
                .with("cy", axes.y(point.first().value()))
                .with("r", HALF)
                .with("class", "mark");
    }

    private Tag square(Point point) {
        return Tag.of("rect")
                .with("x", axes.x(point.questions()) - HALF)
                .with("y", axes.y(point.amongThree().value()) - HALF)
                .with("width", 2 * HALF)
                .with("height", 2 * HALF)
                .with("class", "square");
    }
}
