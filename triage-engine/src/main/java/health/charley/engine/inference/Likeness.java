package health.charley.engine.inference;

import java.util.List;
import java.util.TreeSet;

/**
 * How alike conditions answer a question of which several findings may hold at once, and from it what the whole answer tells.
 *
 * <p>Adding up what each finding tells would count twice what two findings tell alike, and the exact sum runs over every
 * combination of findings. Instead the gain is taken from the Bhattacharyya coefficients B(i, j) of each pair of conditions,
 * the product over the findings of Σ over outcomes of √(p(outcome | i) · p(outcome | j)): the gain is at least
 *
 * <pre>  −Σ w(i) · ln Σ w(j) · B(i, j)</pre>
 *
 * <p>nats [1], which is never above the entropy of the differential. The coefficients do not depend on the differential.
 * Conditions that no finding lists are alike, so they share one row.
 *
 * <p>[1] A. Kolchinsky, B. Tracey: Estimating Mixture Entropy with Pairwise Distances. Entropy 19 (2017), 361.
 */
final class Likeness {
    /** The listed conditions by their place in the knowledge base, ascending. */
    private final int[] listed;
    /** By pair of places in {@code listed}; the last place is that of every other condition. */
    private final double[][] coefficients;

    Likeness(List<Observable> observables) {
        var conditions = new TreeSet<Integer>();
        for (var observable : observables) {
            for (var place = 0; place < observable.listed(); place++) {
                conditions.add(observable.condition(place));
            }
        }
        this.listed = conditions.stream().mapToInt(Integer::intValue).toArray();
        this.coefficients = new double[listed.length + 1][listed.length + 1];
        for (var one = 0; one <= listed.length; one++) {
            for (var other = 0; other <= one; other++) {
                coefficients[one][other] = coefficient(one, other, observables);
                coefficients[other][one] = coefficients[one][other];
            }
        }
    }

    private double coefficient(int one, int other, List<Observable> observables) {
        var product = 1.0;
        for (var observable : observables) {
            var sum = 0.0;
            for (var outcome = 0; outcome < observable.outcomes(); outcome++) {
                sum += Math.sqrt(probability(observable, outcome, one) * probability(observable, outcome, other));
            }
            product *= sum;
        }
        return product;
    }

    private double probability(Observable observable, int outcome, int place) {
        return place == listed.length ? observable.base(outcome) : observable.probability(outcome, listed[place]);
    }

    /** What the whole answer tells at least, in nats, zero or more. */
    double gain(Differential differential) {
        var rest = 1.0;
        for (var condition : listed) {
            rest -= differential.probability(condition);
        }
        var gain = 0.0;
        for (var one = 0; one < listed.length; one++) {
            gain -= differential.probability(listed[one]) * NaturalLogarithm.of(mean(one, rest, differential));
        }
        gain -= Math.max(0, rest) * NaturalLogarithm.of(mean(listed.length, rest, differential));
        return Math.max(0, gain);
    }

    private double mean(int one, double rest, Differential differential) {
        var row = coefficients[one];
        var sum = rest * row[listed.length];
        for (var other = 0; other < listed.length; other++) {
            sum += differential.probability(listed[other]) * row[other];
        }
        return sum;
    }
}
