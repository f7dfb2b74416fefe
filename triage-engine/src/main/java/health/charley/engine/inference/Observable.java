package health.charley.engine.inference;

import health.charley.engine.answer.Answer;
import health.charley.engine.evidence.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleBinaryOperator;

/**
 * What one answer reveals: one of several outcomes of which exactly one is so. The outcomes are the findings in their order
 * and, last, "none of them". A question of which several options may hold at once has one observable per finding.
 *
 * <p>Most conditions have the base rate of every outcome. Only those that differ somewhere are listed; what holds of a
 * condition that is not listed holds of all of them. So whatever sums over conditions can start from the base and add the
 * difference that each listed condition makes.
 */
public final class Observable {
    private static final int NOTHING_SAID = -1;

    private final List<Finding> findings;
    private final int group;
    private final double damping;
    /** P(outcome) under a condition that is not listed. */
    private final double[] base;
    /** The listed conditions by their place in the knowledge base, ascending. */
    private final int[] listed;
    /** P(outcome | condition), by outcome, then by place in {@code listed}. */
    private final double[][] probability;
    /** Damped log-likelihood against the base, natural logarithm, by outcome, then by place in {@code listed}. */
    private final double[][] logRatio;

    private final double baseEntropy;
    /** H(outcome | condition) in nats, by place in {@code listed}. */
    private final double[] entropy;

    Observable(List<Finding> findings, int group, double damping, double[] base, int[] listed, double[][] probability) {
        this.findings = List.copyOf(findings);
        this.group = group;
        this.damping = damping;
        this.base = base;
        this.listed = listed;
        this.probability = probability;
        this.logRatio = logRatios(probability, base, damping);
        this.baseEntropy = Arrays.stream(base).map(Entropy::term).sum();
        this.entropy = entropies(probability, listed.length);
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
        return base.length;
    }

    /** P(outcome | condition), 0 to 1, for any condition by its place in the knowledge base. */
    public double probability(int outcome, int condition) {
        var place = Arrays.binarySearch(listed, condition);
        return place < 0 ? base[outcome] : probability[outcome][place];
    }

    /** H(outcome | condition) in nats, for any condition by its place in the knowledge base. */
    public double entropy(int condition) {
        var place = Arrays.binarySearch(listed, condition);
        return place < 0 ? baseEntropy : entropy[place];
    }

    /** How many conditions are listed. */
    public int listed() {
        return listed.length;
    }

    /** Whether a condition, by its place in the knowledge base, is listed. */
    public boolean lists(int condition) {
        return Arrays.binarySearch(listed, condition) >= 0;
    }

    /** The place in the knowledge base of a listed condition, by its place in the list. */
    public int condition(int place) {
        return listed[place];
    }

    /** P(outcome) under every condition that is not listed, 0 to 1. */
    public double base(int outcome) {
        return base[outcome];
    }

    /** P(outcome | condition) less the base, for a listed condition by its place in the list. */
    public double difference(int outcome, int place) {
        return probability[outcome][place] - base[outcome];
    }

    /** H(outcome) in nats under every condition that is not listed. */
    public double baseEntropy() {
        return baseEntropy;
    }

    /** H(outcome | condition) less that of the base, in nats, for a listed condition by its place in the list. */
    public double entropyDifference(int place) {
        return entropy[place] - baseEntropy;
    }

    /** The outcome that an answer shows; empty where the answer says nothing, as "I'm not sure" usually does. */
    public OptionalInt outcomeOf(Answer answer) {
        var outcome = outcomeNumber(answer);
        return outcome == NOTHING_SAID ? OptionalInt.empty() : OptionalInt.of(outcome);
    }

    /** Adds what an outcome says about each listed condition to its log-odds. */
    void addTo(double[] logOdds, int outcome) {
        var ratios = logRatio[outcome];
        for (var place = 0; place < listed.length; place++) {
            logOdds[listed[place]] += ratios[place];
        }
    }

    /** The same where the answer may also be left out: the least or the most, by {@code bound}, that it adds. */
    void addBoundTo(double[] logOdds, int outcome, DoubleBinaryOperator bound) {
        var ratios = logRatio[outcome];
        for (var place = 0; place < listed.length; place++) {
            logOdds[listed[place]] += bound.applyAsDouble(0, ratios[place]);
        }
    }

    /** How far apart an outcome moves two conditions at most, natural logarithm. */
    double spread(int outcome) {
        var least = 0.0;
        var most = 0.0;
        for (var ratio : logRatio[outcome]) {
            least = Math.min(least, ratio);
            most = Math.max(most, ratio);
        }
        return most - least;
    }

    /** Like {@link #outcomeOf}, negative where the answer says nothing. */
    int outcomeNumber(Answer answer) {
        for (var i = 0; i < findings.size(); i++) {
            if (findings.get(i).reading().matches(answer)) {
                return i;
            }
        }
        return answer instanceof Answer.NotSure ? NOTHING_SAID : findings.size();
    }

    private static double[][] logRatios(double[][] probability, double[] base, double damping) {
        var ratios = new double[probability.length][];
        for (var outcome = 0; outcome < probability.length; outcome++) {
            var row = probability[outcome];
            ratios[outcome] = new double[row.length];
            for (var place = 0; place < row.length; place++) {
                ratios[outcome][place] = damping * NaturalLogarithm.of(row[place] / base[outcome]);
            }
        }
        return ratios;
    }

    private static double[] entropies(double[][] probability, int listed) {
        var entropies = new double[listed];
        for (var row : probability) {
            for (var place = 0; place < listed; place++) {
                entropies[place] += Entropy.term(row[place]);
            }
        }
        return entropies;
    }
}
