package health.charley.engine.explanation;

/** A probability as a count of people, which most readers grasp better than a percentage. */
final class Frequency {
    private static final double RARE = 0.05;
    private static final double NEARLY_ALL = 0.95;

    /** Rounding must not push a number over the next whole one. */
    private static final double ROUNDING = 1e-9;

    private Frequency() {}

    /** For example "about 4 in 10"; never more exact than the evidence is. */
    static String of(double probability) {
        if (probability < RARE) {
            return "fewer than 1 in 20";
        }
        if (probability > NEARLY_ALL) {
            return "more than 9 in 10";
        }
        return "about " + Math.max(1, Math.min(9, Math.round(probability * 10))) + " in 10";
    }

    /** For example "between 1 and 4 in 10": from whole people below to whole people above, but never none or all of them. */
    static String between(Range range) {
        if (range.high() < RARE) {
            return "fewer than 1 in 20";
        }
        if (range.low() > NEARLY_ALL) {
            return "more than 9 in 10";
        }
        var least = Math.max(1, (int) Math.floor(range.low() * 10 + ROUNDING));
        var most = Math.min(9, (int) Math.ceil(range.high() * 10 - ROUNDING));
        if (range.low() < RARE) {
            return range.high() > NEARLY_ALL ? "anywhere from none to all" : "up to " + most + " in 10";
        }
        if (range.high() > NEARLY_ALL) {
            return "at least " + least + " in 10";
        }
        return least == most ? "about " + least + " in 10" : "between " + least + " and " + most + " in 10";
    }
}
