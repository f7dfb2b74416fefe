package health.charley.evaluation.population;

import java.util.SplittableRandom;

/** Draws by chance. */
final class Draw {

    /** A place, each as often as its weight says; weights are zero or more and need no sum of one. */
    static int oneOf(double[] weights, SplittableRandom chance) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        var left = chance.nextDouble() * sum;
        for (var i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    private Draw() {}
}
