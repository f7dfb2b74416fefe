package health.charley.engine.selection;

import health.charley.engine.inference.Differential;
import health.charley.engine.inference.Entropy;
import health.charley.engine.inference.Observable;
import health.charley.engine.safety.ExpectedLoss;
import health.charley.engine.selection.Asking.Weights;
import java.util.List;

/**
 * What questions are expected to bring under one differential. Every sum over conditions starts from what holds of those that
 * an observable does not list, see {@link health.charley.engine.inference.InformationGain}; the probability mass of each care
 * level after an answer is such a sum too.
 */
final class Outlook {
    private final Differential differential;
    private final ExpectedLoss loss;
    private final Weights weights;
    private final double[] before;
    private final double severityBefore;
    private final double lossBefore;
    /** Mass by care level after one outcome, used anew for each; an outlook stays within one thread. */
    private final double[] after;

    private double information;
    private double severity;
    private double safety;

    Outlook(Differential differential, ExpectedLoss loss, Weights weights) {
        this.differential = differential;
        this.loss = loss;
        this.weights = weights;
        this.before = loss.emptyMass();
        for (var condition = 0; condition < differential.conditions().size(); condition++) {
            loss.addTo(before, condition, differential.probability(condition));
        }
        this.severityBefore = Entropy.binary(loss.emergencies(before));
        this.lossBefore = loss.least(before);
        this.after = loss.emptyMass();
    }

    /** The gain of a question by its observables; where it has several, their gains are added. */
    ExpectedGain of(List<Observable> observables, double moreSafety) {
        information = 0;
        severity = 0;
        safety = moreSafety;
        for (var observable : observables) {
            add(observable);
        }
        return weights.weighed(information, severity, safety);
    }

    /** The probability of an outcome under the differential. */
    double probability(Observable observable, int outcome) {
        var sum = observable.base(outcome);
        for (var place = 0; place < observable.listed(); place++) {
            sum += differential.probability(observable.condition(place)) * observable.difference(outcome, place);
        }
        return sum;
    }

    private void add(Observable observable) {
        var answerEntropy = 0.0;
        var severityAfter = 0.0;
        var lossAfter = 0.0;
        for (var outcome = 0; outcome < observable.outcomes(); outcome++) {
            var probability = massesAfter(observable, outcome);
            answerEntropy += Entropy.term(probability);
            severityAfter += probability * Entropy.binary(loss.emergencies(after) / probability);
            lossAfter += loss.least(after);
        }
        // Rounding can bring a gain of nothing just below zero.
        information += observable.damping() * Math.max(0, answerEntropy - entropyWithin(observable));
        severity += observable.damping() * Math.max(0, severityBefore - severityAfter);
        safety += observable.damping() * Math.max(0, lossBefore - lossAfter);
    }

    /** Fills {@code after} with the mass of each care level that has this outcome, and gives their sum. */
    private double massesAfter(Observable observable, int outcome) {
        var base = observable.base(outcome);
        for (var level = 0; level < after.length; level++) {
            after[level] = base * before[level];
        }
        var sum = base;
        for (var place = 0; place < observable.listed(); place++) {
            var condition = observable.condition(place);
            var more = differential.probability(condition) * observable.difference(outcome, place);
            loss.addTo(after, condition, more);
            sum += more;
        }
        return sum;
    }

    private double entropyWithin(Observable observable) {
        var sum = observable.baseEntropy();
        for (var place = 0; place < observable.listed(); place++) {
            sum += differential.probability(observable.condition(place)) * observable.entropyDifference(place);
        }
        return sum;
    }
}
