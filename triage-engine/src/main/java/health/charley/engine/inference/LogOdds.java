package health.charley.engine.inference;

import health.charley.engine.evidence.EvidenceGroup.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/**
 * The log-odds of all conditions, natural logarithm, while answers are added to them. Where a group has bounds, its sum is kept
 * apart until they can be applied.
 */
final class LogOdds {
    private final double[] sums;
    private final List<Optional<LogBounds>> bounds;
    private final double[][] groups;

    /** Bounds on the sum of a group's log-likelihood ratios, either side of 0. */
    record LogBounds(double from, double to) {
        static LogBounds of(Bounds bounds) {
            return new LogBounds(NaturalLogarithm.of(bounds.from()), NaturalLogarithm.of(bounds.to()));
        }
    }

    /** Begins with the pre-test log-odds; {@code bounds} are those of each group. */
    LogOdds(double[] logPrior, List<Optional<LogBounds>> bounds) {
        this.sums = logPrior.clone();
        this.bounds = bounds;
        this.groups = new double[bounds.size()][];
    }

    /** Adds what an answer shows of each observable of its question. */
    void add(Observable[] observables, int[] shown) {
        for (var i = 0; i < shown.length; i++) {
            if (shown[i] >= 0) {
                var observable = observables[i];
                observable.addTo(sumFor(observable.group()), shown[i]);
            }
        }
    }

    /** Adds the least or the most, by {@code bound}, that an answer comes to which may also be left out. */
    void addBound(Observable[] observables, int[] shown, DoubleBinaryOperator bound) {
        for (var i = 0; i < shown.length; i++) {
            if (shown[i] >= 0) {
                var observable = observables[i];
                observable.addBoundTo(sumFor(observable.group()), shown[i], bound);
            }
        }
    }

    private double[] sumFor(int group) {
        if (group < 0 || bounds.get(group).isEmpty()) {
            return sums;
        }
        if (groups[group] == null) {
            groups[group] = new double[sums.length];
        }
        return groups[group];
    }

    /** The sums with those of the groups, which ends the adding. */
    double[] total() {
        for (var group = 0; group < groups.length; group++) {
            if (groups[group] != null) {
                addWithin(bounds.get(group).orElseThrow(), groups[group]);
            }
        }
        return sums;
    }

    private void addWithin(LogBounds bounds, double[] group) {
        for (var condition = 0; condition < group.length; condition++) {
            sums[condition] += Math.max(bounds.from(), Math.min(bounds.to(), group[condition]));
        }
    }
}
