package health.charley.engine.explanation;

import health.charley.engine.answer.Person;
import health.charley.engine.inference.Differential;
import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.selection.InterviewState;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the differential may be off because the numbers behind it may be: error propagation to the first order (the delta
 * method [1]) on log-odds.
 *
 * <p>The log-odds of a condition {@code c} with probability {@code P(c)} are {@code S(c) - log Σ exp S(j)} over the others, where
 * the score {@code S(j)} is the logarithm of the prevalence of {@code j} plus, for each answer {@code i}, {@code d(i) · (log
 * p(i, j) - log b(i))}: the probability of the answer under {@code j} against its base rate, damped by its group. So an error
 * in {@code S(j)} counts with the weight {@code a(c) = 1} and {@code a(j) = -P(j) / (1 - P(c))}, and, as the numbers are held to
 * be wrong independently of each other,
 *
 * <pre>
 * variance = Σ(j) (a(j) · e(j))²                        the prevalences
 *          + Σ(i) Σ(j) (a(j) · d(i) · e(i, j))²         the stated likelihoods
 *          + Σ(i) (Σ(j) a(j) · d(i))² · e(i)²           the base rates, which all stated likelihoods are compared with
 * </pre>
 *
 * where {@code e} are the errors of {@link StandardError} and the sums over {@code j} run over the conditions for which the
 * knowledge states something of the answer. A condition for which the group's total is at its bound is left out of that
 * group's answers: there a change of the numbers changes nothing. The 95 % range is {@code logistic(log-odds ± 1.96 ·
 * √variance)}.
 *
 * <p>Not in it: that damping, bounds and the predictive values of red flags are estimates too, that answers may be wrong, and that
 * causes may be missing. A red flag that fired moves the probabilities that the weights are made of, and adds no error of its own.
 *
 * <p>[1] Oehlert GW. A note on the delta method. Am Stat 1992;46:27-29.
 */
final class ErrorPropagation {
    private final Differential differential;
    private final double[] prevalenceErrors;
    private final List<Term> terms;

    ErrorPropagation(KnowledgeBase knowledge, InterviewState state) {
        this.differential = state.differential();
        this.prevalenceErrors = knowledge.conditions().stream()
                .mapToDouble(condition -> StandardError.ofPrevalence(condition.prevalence(), state.person()))
                .toArray();
        var answered = Shown.by(state);
        var groups = new GroupTotals(knowledge, answered);
        this.terms = answered.stream()
                .map(shown -> Term.of(shown, state.person(), groups, knowledge.conditions()))
                .toList();
    }

    /** The 95 % range of a condition's probability. */
    Range rangeOf(int condition) {
        var probability = differential.probability(condition);
        if (probability <= 0 || probability >= 1) {
            return new Range(probability, probability);
        }
        var weights = new double[prevalenceErrors.length];
        for (var other = 0; other < weights.length; other++) {
            weights[other] = other == condition ? 1 : -differential.probability(other) / (1 - probability);
        }
        var logOdds = StrictMath.log(probability / (1 - probability));
        var margin = StandardError.IN_95_PERCENT * error(weights);
        return new Range(logistic(logOdds - margin), logistic(logOdds + margin));
    }

    /** By how many standard errors one condition is ahead of another, as the logarithm of their ratio. */
    double lead(int first, int second) {
        var weights = new double[prevalenceErrors.length];
        weights[first] = 1;
        weights[second] = -1;
        var ahead = StrictMath.log(differential.probability(first) / differential.probability(second));
        return ahead / error(weights);
    }

    private double error(double[] weights) {
        var variance = 0.0;
        for (var condition = 0; condition < weights.length; condition++) {
            var error = weights[condition] * prevalenceErrors[condition];
            variance += error * error;
        }
        for (var term : terms) {
            variance += term.variance(weights);
        }
        return StrictMath.sqrt(variance);
    }

    private static double logistic(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** What one answer adds; {@code factors} are its damping by condition, 0 where the group is at its bound. */
    private record Term(OutcomeErrors errors, List<Double> factors) {

        static Term of(Shown shown, Person person, GroupTotals groups, List<Condition> conditions) {
            var damping = shown.observable().damping();
            var factors = IntStream.range(0, conditions.size())
                    .mapToObj(condition -> groups.shareOf(shown.finding(), condition) == 1 ? damping : 0.0)
                    .toList();
            return new Term(OutcomeErrors.of(shown, person, conditions), factors);
        }

        double variance(double[] weights) {
            var damped = new double[weights.length];
            for (var condition = 0; condition < damped.length; condition++) {
                damped[condition] = weights[condition] * factors.get(condition);
            }
            return errors.variance(damped);
        }
    }
}
