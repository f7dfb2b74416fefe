package health.charley.engine.inference;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers by row and condition, of which most are the base of their row. Only the differences from it are kept, one after
 * the other; adding them up in four parts keeps the processor busy and is the same sum on every machine.
 */
final class SparseRows {
    private final double[] base;
    /** By row, and one more: where its differences begin. */
    private final int[] start;

    private final int[] condition;
    private final double[] difference;

    private SparseRows(int rows, int differences) {
        this.base = new double[rows];
        this.start = new int[rows + 1];
        this.condition = new int[differences];
        this.difference = new double[differences];
    }

    /** One row for each outcome of each observable, save the last outcome. */
    static SparseRows ofLikelihoods(List<Observable> observables) {
        var rows = observables.stream().mapToInt(each -> each.outcomes() - 1).sum();
        var differences = observables.stream().mapToInt(SparseRows::differences).sum();
        var sparse = new SparseRows(rows, differences);
        var row = 0;
        for (var observable : observables) {
            for (var outcome = 0; outcome < observable.outcomes() - 1; outcome++) {
                sparse.fill(row++, observable, outcome);
            }
        }
        return sparse;
    }

    /** One row for each observable. */
    static SparseRows ofEntropies(List<Observable> observables) {
        var differences = observables.stream().mapToInt(Observable::listed).sum();
        var sparse = new SparseRows(observables.size(), differences);
        for (var row = 0; row < observables.size(); row++) {
            var observable = observables.get(row);
            sparse.base[row] = observable.baseEntropy();
            sparse.start[row + 1] = sparse.start[row];
            for (var place = 0; place < observable.listed(); place++) {
                sparse.add(row, observable.condition(place), observable.entropyDifference(place));
            }
        }
        return sparse;
    }

    /** The mean of a row where each condition counts as much as it is probable. */
    double mean(int row, Differential differential) {
        var i = start[row];
        var end = start[row + 1];
        double one = 0, two = 0, three = 0, four = 0;
        for (; i < end - 3; i += 4) {
            one += differential.probability(condition[i]) * difference[i];
            two += differential.probability(condition[i + 1]) * difference[i + 1];
            three += differential.probability(condition[i + 2]) * difference[i + 2];
            four += differential.probability(condition[i + 3]) * difference[i + 3];
        }
        for (; i < end; i++) {
            one += differential.probability(condition[i]) * difference[i];
        }
        return base[row] + ((one + two) + (three + four));
    }

    private static int differences(Observable observable) {
        return (int) IntStream.range(0, observable.outcomes() - 1)
                .mapToLong(outcome -> IntStream.range(0, observable.listed())
                        .filter(place -> observable.difference(outcome, place) != 0)
                        .count())
                .sum();
    }

    private void fill(int row, Observable observable, int outcome) {
        base[row] = observable.base(outcome);
        start[row + 1] = start[row];
        for (var place = 0; place < observable.listed(); place++) {
            if (observable.difference(outcome, place) != 0) {
                add(row, observable.condition(place), observable.difference(outcome, place));
            }
        }
    }

    private void add(int row, int at, double value) {
        condition[start[row + 1]] = at;
        difference[start[row + 1]++] = value;
    }
}
