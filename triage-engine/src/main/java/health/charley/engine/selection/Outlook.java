package health.charley.engine.selection;

import health.charley.engine.inference.Differential;
import health.charley.engine.inference.Entropy;
import health.charley.engine.inference.InferenceModel;
import health.charley.engine.inference.Observable;
import health.charley.engine.safety.ExpectedLoss;

/**
 * What questions are expected to bring under one differential. Every sum over conditions starts from what holds of those that
 * an observable does not list, see {@link health.charley.engine.inference.InformationGain}; the probability mass of each care
 * level after an answer is such a sum too.
 *
 * <p>Where a question has several observables, what they bring is added as far as there is anything left to gain; only the
 * information is counted once where two of them tell the same, and the rise of the leading probability is that of the best.
 */
final class Outlook {
    private final InferenceModel model;
    private final Differential differential;
    private final ExpectedLoss loss;
    private final Asking asking;
    private final double[] before;
    private final double severityBefore;
    private final double lossBefore;
    /** Mass by care level after one outcome, used anew for each; an outlook stays within one thread. */
    private final double[] after;
    /** Mass by care level after no outcome so far, which in the end is that of the last one. */
    private final double[] rest;

    /** Nothing there until it is asked for, which most ways to lead an interview never do. */
    private Leading leading;

    private double severityAfter;
    private double lossAfter;

    private double severity;
    private double rise;
    private double safety;

    Outlook(InferenceModel model, Differential differential, ExpectedLoss loss, Asking asking) {
        this.model = model;
        this.differential = differential;
        this.loss = loss;
        this.asking = asking;
        this.before = loss.emptyMass();
        for (var condition = 0; condition < differential.conditions().size(); condition++) {
            loss.addTo(before, condition, differential.probability(condition));
        }
        this.severityBefore = Entropy.binary(loss.emergencies(before));
        this.lossBefore = loss.least(before);
        this.after = loss.emptyMass();
        this.rest = loss.emptyMass();
    }

    /**
     * The gain of a question by its place in the knowledge base.
     *
     * @param bySign what the question is worth for the red flags it could fire, as a share of the greatest loss
     */
    ExpectedGain of(int question, double bySign) {
        severity = 0;
        rise = 0;
        safety = 0;
        for (var observable : model.observables().get(question)) {
            add(observable);
        }
        return asking.weights()
                .weighed(
                        model.information().of(question, differential),
                        Math.min(severity, severityBefore),
                        rise,
                        Math.min(safety, lossBefore) + bySign);
    }

    /** Whether what a question is expected to tell, as it counts in the gain, is at least so much. */
    boolean informs(double least, int question) {
        var weight = asking.weights().information();
        return weight > 0 && model.information().isAtLeast(least / weight, question, differential);
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
        for (var level = 0; level < rest.length; level++) {
            rest[level] = before[level];
        }
        severityAfter = 0;
        lossAfter = 0;
        for (var outcome = 0; outcome < observable.outcomes() - 1; outcome++) {
            takeMassesAfter(observable, outcome);
            addAfter(after);
        }
        addAfter(rest);
        // Rounding can bring a gain of nothing just below zero.
        severity += observable.damping() * Math.max(0, severityBefore - severityAfter);
        safety += observable.damping() * Math.max(0, lossBefore - lossAfter);
        if (asking.countsLeading()) {
            rise = Math.max(rise, observable.damping() * leading().rise(observable));
        }
    }

    private Leading leading() {
        if (leading == null) {
            leading = new Leading(differential);
        }
        return leading;
    }

    /** Fills {@code after} with the mass of each care level that has this outcome, and takes it from the rest. */
    private void takeMassesAfter(Observable observable, int outcome) {
        var base = observable.base(outcome);
        for (var level = 0; level < after.length; level++) {
            after[level] = base * before[level];
        }
        for (var place = 0; place < observable.listed(); place++) {
            var condition = observable.condition(place);
            loss.addTo(after, condition, differential.probability(condition) * observable.difference(outcome, place));
        }
        for (var level = 0; level < after.length; level++) {
            rest[level] -= after[level];
        }
    }

    private void addAfter(double[] masses) {
        var probability = 0.0;
        for (var mass : masses) {
            probability += mass;
        }
        severityAfter += probability * Entropy.binary(loss.emergencies(masses) / probability);
        lossAfter += loss.least(masses);
    }
}
