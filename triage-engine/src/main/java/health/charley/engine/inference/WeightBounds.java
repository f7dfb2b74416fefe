package health.charley.engine.inference;

/**
 * Between which weights each condition lies, all in one unit, where some answers may also be left out: a probability is a weight
 * divided by the sum of all. One more answer that may be left out makes no least weight greater and no greatest smaller, next
 * to the others.
 */
public final class WeightBounds {
    private final double[] least;
    private final double[] most;

    private WeightBounds(double[] least, double[] most) {
        this.least = least;
        this.most = most;
    }

    /** Takes the greatest away before the exponential, as a differential does. */
    static WeightBounds ofLogOdds(double[] least, double[] most) {
        var greatest = Double.NEGATIVE_INFINITY;
        for (var value : most) {
            greatest = Math.max(greatest, value);
        }
        for (var condition = 0; condition < most.length; condition++) {
            least[condition] = StrictMath.exp(least[condition] - greatest);
            most[condition] = StrictMath.exp(most[condition] - greatest);
        }
        return new WeightBounds(least, most);
    }

    /** The least weight of the condition at this place in the knowledge base. */
    public double least(int condition) {
        return least[condition];
    }

    /** The greatest weight of the condition at this place in the knowledge base. */
    public double most(int condition) {
        return most[condition];
    }

    /**
     * These bounds where some conditions together may also be made at least so probable, as
     * {@link Differential#withAtLeast} does: next to all others, whose weights stay, that can only raise theirs.
     *
     * @param isNamed which conditions, by their places
     */
    public WeightBounds withAtLeast(double share, boolean[] isNamed) {
        var others = 0.0;
        var named = 0.0;
        for (var condition = 0; condition < isNamed.length; condition++) {
            others += isNamed[condition] ? 0 : most[condition];
            named += isNamed[condition] ? least[condition] : 0;
        }
        var together = share / (1 - share) * others;
        var raised = most.clone();
        for (var condition = 0; condition < raised.length; condition++) {
            if (isNamed[condition] && most[condition] > 0) {
                var part = most[condition] / (most[condition] + named - least[condition]);
                raised[condition] = Math.max(most[condition], together * part);
            }
        }
        return new WeightBounds(least, raised);
    }
}
