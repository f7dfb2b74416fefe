package health.charley.engine.inference;

import health.charley.engine.answer.Answer;
import health.charley.engine.evidence.Finding;
import java.util.List;
import java.util.OptionalInt;

/**
 * What one answer reveals: one of several outcomes that exclude each other. The outcomes are the findings in their order
 * and, last, "none of them". A question of which several options may hold at once has one observable per finding.
 */
public final class Observable {
    private final List<Finding> findings;
    private final int group;
    private final double damping;
    /** P(outcome | condition), by outcome, then by condition. */
    private final double[][] probability;
    /** Damped log-likelihood against the base rate, natural logarithm, by outcome, then by condition. */
    private final double[][] logRatio;
    /** H(outcome | condition) in nats, by condition. */
    private final double[] entropy;

    Observable(List<Finding> findings, int group, double damping, double[][] probability, double[] base) {
        this.findings = List.copyOf(findings);
        this.group = group;
        this.damping = damping;
        this.probability = probability;
        this.logRatio = logRatios(probability, base, damping);
        this.entropy = entropies(probability);
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Number of the evidence group; negative where it belongs to none. */
    int group() {
        return group;
    }

    public double damping() {
        return damping;
    }

    public int outcomes() {
        return probability.length;
    }

    public double probability(int outcome, int condition) {
        return probability[outcome][condition];
    }

    double[] logRatio(int outcome) {
        return logRatio[outcome];
    }

    public double entropy(int condition) {
        return entropy[condition];
    }

    /** The outcome that an answer shows; empty where the answer says nothing, as "I'm not sure" usually does. */
    public OptionalInt outcomeOf(Answer answer) {
        for (var i = 0; i < findings.size(); i++) {
            if (findings.get(i).reading().matches(answer)) {
                return OptionalInt.of(i);
            }
        }
        var notSure = answer instanceof Answer.NotSure;
        return notSure ? OptionalInt.empty() : OptionalInt.of(findings.size());
    }

    private static double[][] logRatios(double[][] probability, double[] base, double damping) {
        var ratios = new double[probability.length][];
        for (var outcome = 0; outcome < probability.length; outcome++) {
            var row = probability[outcome];
            ratios[outcome] = new double[row.length];
            for (var condition = 0; condition < row.length; condition++) {
                ratios[outcome][condition] = damping * StrictMath.log(row[condition] / base[outcome]);
            }
        }
        return ratios;
    }

    private static double[] entropies(double[][] probability) {
        var entropies = new double[probability[0].length];
        for (var row : probability) {
            for (var condition = 0; condition < row.length; condition++) {
                entropies[condition] += Entropy.term(row[condition]);
            }
        }
        return entropies;
    }
}
