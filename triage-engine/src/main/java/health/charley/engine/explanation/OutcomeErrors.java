package health.charley.engine.explanation;

import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.Condition;
import java.util.Arrays;
import java.util.List;

/** The standard errors of the logarithms of the numbers behind one outcome: of each stated likelihood and of the base rate. */
final class OutcomeErrors {
    /** The conditions for which something is stated, by their place in the knowledge base. */
    private final int[] places;
    /** Of the likelihood under each of them. */
    private final double[] errors;

    private final double baseError;

    private OutcomeErrors(int[] places, double[] errors, double baseError) {
        this.places = places;
        this.errors = errors;
        this.baseError = baseError;
    }

    static OutcomeErrors of(Shown shown, Person person, List<Condition> conditions) {
        var places = new int[conditions.size()];
        var errors = new double[conditions.size()];
        var count = 0;
        for (var condition = 0; condition < conditions.size(); condition++) {
            var stated = shown.stated(conditions.get(condition).id());
            if (stated.isPresent()) {
                places[count] = condition;
                errors[count++] = shown.error(stated.get(), condition);
            }
        }
        return new OutcomeErrors(Arrays.copyOf(places, count), Arrays.copyOf(errors, count), shown.baseError(person));
    }

    /** The variance of a sum of the outcome's log-likelihood ratios with these weights, by condition. */
    double variance(double[] weights) {
        var variance = 0.0;
        var againstBase = 0.0;
        for (var i = 0; i < places.length; i++) {
            var weight = weights[places[i]];
            variance += weight * errors[i] * (weight * errors[i]);
            againstBase += weight;
        }
        return variance + againstBase * baseError * (againstBase * baseError);
    }
}
