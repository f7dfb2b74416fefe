package health.charley.evaluation.report;

import java.util.Locale;

/**
 * The frame of a plot: a share upwards, from 0 to 100 %, against something to the right.
 *
 * @param most the greatest value to the right
 * @param notes how much room there is for notes between the name of what goes upwards and the plot
 */
record Axes(double most, double notes) {
    private static final double WIDTH = 520;
    private static final double LEFT = 58;
    private static final double RIGHT = 26;
    private static final double TOP = 34;
    private static final double PLOT = 224;
    private static final double BOTTOM = 48;
    private static final double TICK = 18;
    /** The line on which the names above the plot stand, whatever their size: nothing else is there. */
    private static final double NAMES = 17;

    Axes(double most) {
        this(most, 0);
    }

    double x(double value) {
        return LEFT + value / most * (WIDTH - LEFT - RIGHT);
    }

    double y(double share) {
        return TOP + notes + (1 - share) * PLOT;
    }

    private double height() {
        return TOP + notes + PLOT + BOTTOM;
    }

    /** An empty plot, with a name for those who cannot see it. */
    Tag frame(String title, String description, String below, String above) {
        var picture = Tag.of("svg")
                .with("viewBox", String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, height()))
                .with("role", "img")
                .with("aria-label", title + ". " + description);
        picture.add(line(x(0), y(0), x(most), y(0)), line(x(0), y(0), x(0), y(1)));
        for (var tenth = 0; tenth <= 10; tenth += 2) {
            picture.add(line(x(0), y(tenth / 10.0), x(most), y(tenth / 10.0)).with("class", "grid"));
            picture.add(label(LEFT - 6, y(tenth / 10.0) + 4, "end", 10 * tenth + " %"));
        }
        return picture.add(label((WIDTH + LEFT) / 2, height() - 6, "middle", below), label(4, NAMES, "start", above));
    }

    /** The name of a curve that ends so far left of the right edge, with its mark in the colour of that class. */
    Tag name(double fromRight, String mark, String colour, String name) {
        return Tag.of("text")
                .with("x", WIDTH - fromRight)
                .with("y", NAMES)
                .with("text-anchor", "end")
                .add(Tag.of("tspan", mark).with("class", colour))
                .text(name);
    }

    /** A mark on the lower axis. */
    Tag tick(double value, String text) {
        return label(x(value), y(0) + TICK, "middle", text);
    }

    Tag line(double fromX, double fromY, double toX, double toY) {
        return Tag.of("line")
                .with("x1", fromX)
                .with("y1", fromY)
                .with("x2", toX)
                .with("y2", toY)
                .with("class", "axis");
    }

    static Tag label(double x, double y, String anchor, String text) {
        return Tag.of("text", text).with("x", x).with("y", y).with("text-anchor", anchor);
    }
}
