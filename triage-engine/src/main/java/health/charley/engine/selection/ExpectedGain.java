package health.charley.engine.selection;

import health.charley.engine.inference.Differential;
import health.charley.engine.inference.Entropy;
import health.charley.engine.inference.InferenceModel;
import health.charley.engine.inference.Observable;
import health.charley.engine.safety.ExpectedLoss;

/**
 * What asking a question is expected to bring.
 *
 * @param information expected fall in the entropy of the differential, in nats, zero or more
 * @param severity expected fall in the entropy of whether the condition is an emergency, in nats, zero or more
 * @param safety expected fall in the loss of the advice, as a share of the greatest loss, zero or more
 */
public record ExpectedGain(double information, double severity, double safety) {
    /** How many nats a full share of avoided loss is worth. */
    private static final double CARE_LEVEL_WEIGHT = 5;

    /** How much more a nat counts when it is about an emergency, so that severe conditions are explored first. */
    private static final double SEVERITY_WEIGHT = 2;

    static final ExpectedGain NONE = new ExpectedGain(0, 0, 0);

    public double total() {
        return information + SEVERITY_WEIGHT * severity + CARE_LEVEL_WEIGHT * safety;
    }

    /**
     * The gain of a question under a differential. Mutual information is the entropy of the answer less its mean entropy
     * under each condition; where a question has several observables, their gains are added.
     */
    static ExpectedGain of(String question, InferenceModel model, Differential differential, ExpectedLoss loss) {
        return model.observables(question).stream()
                .map(observable -> of(observable, differential, loss))
                .reduce(NONE, ExpectedGain::plus);
    }

    ExpectedGain plusSafety(double more) {
        return new ExpectedGain(information, severity, safety + more);
    }

    private ExpectedGain plus(ExpectedGain other) {
        return new ExpectedGain(information + other.information, severity + other.severity, safety + other.safety);
    }

    private static ExpectedGain of(Observable observable, Differential differential, ExpectedLoss loss) {
        var before = massBefore(differential, loss);
        var answerEntropy = 0.0;
        var severityAfter = 0.0;
        var lossAfter = 0.0;
        for (var outcome = 0; outcome < observable.outcomes(); outcome++) {
            var mass = loss.emptyMass();
            var probability = probabilityOf(outcome, observable, differential, loss, mass);
            answerEntropy += Entropy.term(probability);
            severityAfter += probability * Entropy.binary(loss.emergencies(mass) / probability);
            lossAfter += loss.least(mass);
        }
        return damped(
                observable.damping(),
                answerEntropy - entropyWithin(observable, differential),
                Entropy.binary(loss.emergencies(before)) - severityAfter,
                loss.least(before) - lossAfter);
    }

    /** Rounding can bring a gain of nothing just below zero. */
    private static ExpectedGain damped(double damping, double information, double severity, double safety) {
        return new ExpectedGain(
                damping * Math.max(0, information), damping * Math.max(0, severity), damping * Math.max(0, safety));
    }

    private static double probabilityOf(
            int outcome, Observable observable, Differential differential, ExpectedLoss loss, double[] mass) {
        var sum = 0.0;
        for (var condition = 0; condition < differential.conditions().size(); condition++) {
            var joint = differential.probability(condition) * observable.probability(outcome, condition);
            loss.addTo(mass, condition, joint);
            sum += joint;
        }
        return sum;
    }

    private static double entropyWithin(Observable observable, Differential differential) {
        var sum = 0.0;
        for (var condition = 0; condition < differential.conditions().size(); condition++) {
            sum += differential.probability(condition) * observable.entropy(condition);
        }
        return sum;
    }

    private static double[] massBefore(Differential differential, ExpectedLoss loss) {
        var mass = loss.emptyMass();
        for (var condition = 0; condition < differential.conditions().size(); condition++) {
            loss.addTo(mass, condition, differential.probability(condition));
        }
        return mass;
    }
}
