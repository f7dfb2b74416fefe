package health.charley.evaluation.statistics;

/**
 * What a differential said of one case, against what it was.
 *
 * @param confidence the probability of the cause that came first, 0 to 1
 * @param right whether that was the cause
 * @param brier the sum over all causes of the squared difference between their probability and the truth, 0 to 2
 */
public record Prediction(double confidence, boolean right, double brier) {

    /**
     * A prediction from the probabilities of all causes, the most probable first, and the place of the true one from 1; 0
     * where it is none of them.
     */
    public static Prediction of(double[] ranked, int place) {
        var sum = place == 0 ? 1.0 : 0.0;
        for (var i = 0; i < ranked.length; i++) {
            var difference = (i == place - 1 ? 1 : 0) - ranked[i];
            sum += difference * difference;
        }
        return new Prediction(ranked[0], place == 1, sum);
    }
}
