package health.charley.evaluation.report;

/**
 * The frame of a plot: a share upwards, from 0 to 100 %, against something to the right.
 *
 * @param most the greatest value to the right
 */
record Axes(double most) {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 300;
    private static final double LEFT = 58;
    private static final double RIGHT = 26;
    private static final double TOP = 28;
    private static final double BOTTOM = 48;
    private static final double TICK = 18;

    double x(double value) {
        return LEFT + value / most * (WIDTH - LEFT - RIGHT);
    }

    double y(double share) {
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }

    /** An empty plot, with a name for those who cannot see it. */
    Tag frame(String title, String description, String below, String beside) {
        var picture = Tag.of("svg")
                .with("viewBox", "0 0 520 300")
                .with("role", "img")
                .with("aria-label", title + ". " + description);
        picture.add(line(x(0), y(0), x(most), y(0)), line(x(0), y(0), x(0), y(1)));
        for (var tenth = 0; tenth <= 10; tenth += 2) {
            picture.add(line(x(0), y(tenth / 10.0), x(most), y(tenth / 10.0)).with("class", "grid"));
            picture.add(label(LEFT - 6, y(tenth / 10.0) + 4, "end", 10 * tenth + " %"));
        }
        return picture.add(
                label((WIDTH + LEFT) / 2, HEIGHT - 6, "middle", below),
                label(14, HEIGHT / 2, "middle", beside).with("transform", "rotate(-90 14 " + HEIGHT / 2 + ")"));
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
