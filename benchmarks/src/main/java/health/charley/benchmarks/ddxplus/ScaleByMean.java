package health.charley.benchmarks.ddxplus;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How answers on a scale from 0 spread when nothing but their mean is known: the distribution that assumes least beyond it,
 * which has the largest entropy, p(k) ∝ exp(slope · k) [1].
 *
 * <p>[1] T. Cover, J. Thomas: Elements of Information Theory, 2nd edition, section 12.1.
 */
record ScaleByMean(int steps) {
    private static final double STEEPEST = 20;
    private static final int HALVINGS = 60;

    /** The share of each answer from 0; their mean is {@code mean}. */
    List<Double> shares(double mean) {
        var low = -STEEPEST;
        var high = STEEPEST;
        for (var i = 0; i < HALVINGS; i++) {
            var middle = (low + high) / 2;
            if (mean(bySlope(middle)) < mean) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return bySlope(low);
    }

    private List<Double> bySlope(double slope) {
        var steepest = Math.max(0, slope * (steps - 1));
        var weights = IntStream.range(0, steps)
                .mapToDouble(step -> Math.exp(slope * step - steepest))
                .toArray();
        var sum = IntStream.range(0, steps).mapToDouble(step -> weights[step]).sum();
        return IntStream.range(0, steps).mapToObj(step -> weights[step] / sum).toList();
    }

    private static double mean(List<Double> shares) {
        return IntStream.range(0, shares.size())
                .mapToDouble(step -> step * shares.get(step))
                .sum();
    }
}
