package health.charley.engine.explanation;

/** A probability as a count of people, which most readers grasp better than a percentage. */
final class Frequency {
    private static final double RARE = 0.05;
    private static final double NEARLY_ALL = 0.95;

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
}
