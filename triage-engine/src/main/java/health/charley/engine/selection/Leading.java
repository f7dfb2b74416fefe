package health.charley.engine.selection;

import health.charley.engine.inference.Differential;
import health.charley.engine.inference.Observable;

/**
 * How far an answer is expected to raise the probability of the condition that then leads. It is the sum over outcomes of the
 * greatest w(c) · p(outcome | c), less the greatest w(c) now. Of the conditions that an observable does not list, only the most
 * probable one can be the greatest.
 */
final class Leading {
    /** So many of the most probable conditions are kept in order; hardly any question lists all of them. */
    private static final int KEPT = 16;

    private final Differential differential;
    /** The most probable conditions, the most probable first. */
    private final int[] most;

    Leading(Differential differential) {
        this.differential = differential;
        this.most = new int[Math.min(KEPT, differential.conditions().size())];
        var count = 0;
        for (var condition = 0; condition < differential.conditions().size(); condition++) {
            count = insert(condition, count);
        }
    }

    private int insert(int condition, int count) {
        var probability = differential.probability(condition);
        var place = count;
        while (place > 0 && probability > differential.probability(most[place - 1])) {
            place--;
        }
        if (place == most.length) {
            return count;
        }
        var kept = Math.min(count, most.length - 1);
        for (var moved = kept; moved > place; moved--) {
            most[moved] = most[moved - 1];
        }
        most[place] = condition;
        return kept + 1;
    }

    /** The probability of the condition that leads now. */
    double now() {
        return differential.probability(most[0]);
    }

    /** The expected rise, 0 to 1. */
    double rise(Observable observable) {
        var unlisted = greatestUnlisted(observable);
        var sum = 0.0;
        for (var outcome = 0; outcome < observable.outcomes(); outcome++) {
            var greatest = unlisted * observable.base(outcome);
            for (var place = 0; place < observable.listed(); place++) {
                var probability = observable.base(outcome) + observable.difference(outcome, place);
                greatest = Math.max(greatest, differential.probability(observable.condition(place)) * probability);
            }
            sum += greatest;
        }
        // Rounding can bring a rise of nothing just below zero.
        return Math.max(0, sum - now());
    }

    private double greatestUnlisted(Observable observable) {
        for (var condition : most) {
            if (!observable.lists(condition)) {
                return differential.probability(condition);
            }
        }
        var greatest = 0.0;
        for (var condition = 0; condition < differential.conditions().size(); condition++) {
            if (!observable.lists(condition)) {
                greatest = Math.max(greatest, differential.probability(condition));
            }
        }
        return greatest;
    }
}
