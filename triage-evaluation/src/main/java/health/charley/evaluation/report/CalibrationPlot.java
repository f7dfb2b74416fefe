package health.charley.evaluation.report;

import health.charley.evaluation.scorecard.Metric;
import health.charley.evaluation.statistics.Calibration;
import health.charley.evaluation.statistics.Calibration.Bin;

/** How often the leading cause was the cause, against the probability that it was given. */
final class CalibrationPlot {
    private static final Axes AXES = new Axes(1);
    private static final double RADIUS = 5;
    private static final double BELOW = 15;
    private static final double ABOVE = -5;

    static Tag of(String title, Calibration calibration) {
        var picture = AXES.frame(
                title,
                "On the dashed line, causes are right as often as stated; below it, less often.",
                "Probability given to the leading cause",
                "It was the cause");
        picture.add(AXES.line(AXES.x(0), AXES.y(0), AXES.x(1), AXES.y(1)).with("class", "ideal"));
        for (var tenth = 0; tenth <= 10; tenth += 2) {
            picture.add(AXES.tick(tenth / 10.0, 10 * tenth + " %"));
        }
        // Neighbours would write over each other, so every other label is above its mark.
        for (var i = 0; i < calibration.bins().size(); i++) {
            add(picture, calibration.bins().get(i), i % 2 == 0 ? BELOW : ABOVE);
        }
        return picture;
    }

    private static void add(Tag picture, Bin bin, double aside) {
        var x = AXES.x(bin.meanConfidence());
        var interval = bin.right().interval().orElseThrow();
        picture.add(
                AXES.line(x, AXES.y(interval.from()), x, AXES.y(interval.to())).with("class", "first"),
                Tag.of("circle")
                        .with("cx", x)
                        .with("cy", AXES.y(bin.right().value()))
                        .with("r", RADIUS)
                        .with("class", "mark")
                        .add(Tag.of("title", words(bin))),
                Axes.label(
                                x + 8,
                                Math.min(AXES.y(bin.right().value()) + aside, AXES.y(0) + ABOVE),
                                "start",
                                "n=" + bin.right().cases())
                        .with("class", "small"));
    }

    private static String words(Bin bin) {
        return "Given " + Metric.TOP_1.written(bin.meanConfidence()) + " on average, right in "
                + bin.right().hits() + " of " + bin.right().cases();
    }

    private CalibrationPlot() {}
}
