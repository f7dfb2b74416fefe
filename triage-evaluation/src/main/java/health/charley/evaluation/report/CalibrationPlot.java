package health.charley.evaluation.report;

import health.charley.evaluation.scorecard.Metric;
import health.charley.evaluation.statistics.Calibration;
import health.charley.evaluation.statistics.Calibration.Bin;

/** How often the leading cause was the cause, against the probability that it was given. */
final class CalibrationPlot {
    private static final double RADIUS = 5;
    /** Two lines of numbers, clear of the marks: neighbours in one line would write over each other. */
    private static final double LOWER = 12;

    private static final double UPPER = 28;
    private static final Axes AXES = new Axes(1, 36);

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
        picture.add(number(AXES.x(0) - 6, LOWER, "end", "cases"));
        for (var i = 0; i < calibration.bins().size(); i++) {
            add(picture, calibration.bins().get(i), i % 2 == 0 ? LOWER : UPPER);
        }
        return picture;
    }

    private static void add(Tag picture, Bin bin, double above) {
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
                number(x, above, "middle", Integer.toString(bin.right().cases())));
    }

    private static Tag number(double x, double above, String anchor, String text) {
        return Axes.label(x, AXES.y(1) - above, anchor, text).with("class", "small");
    }

    private static String words(Bin bin) {
        return "Given " + Metric.TOP_1.written(bin.meanConfidence()) + " on average, right in "
                + bin.right().hits() + " of " + bin.right().cases();
    }

    private CalibrationPlot() {}
}
