package health.charley.engine.evidence;

import health.charley.engine.answer.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an answer to a question can show, with how probable it is under each condition. A condition that is not in
 * {@code given} has the base rate.
 *
 * @param present the finding as a sentence to the person
 * @param absent its opposite as a sentence to the person
 * @param baseRates the first that applies to the person counts
 * @param baseSource who says so for the base rates
 */
public record Finding(
        String id,
        String question,
        Reading reading,
        String present,
        String absent,
        List<BaseRate> baseRates,
        Source baseSource,
        Map<String, Likelihood> given) {

    public Finding {
        Objects.requireNonNull(id);
        Objects.requireNonNull(question);
        Objects.requireNonNull(reading);
        Objects.requireNonNull(present);
        Objects.requireNonNull(absent);
        baseRates = List.copyOf(baseRates);
        Objects.requireNonNull(baseSource);
        given = Map.copyOf(given);
    }

    /** The base rate of this finding for a person, empty where no base rate applies to them. */
    public Optional<Double> base(Person person) {
        return baseRate(person).map(BaseRate::probability);
    }

    /** The first base rate that applies to a person. */
    public Optional<BaseRate> baseRate(Person person) {
        return baseRates.stream().filter(rate -> rate.appliesTo(person)).findFirst();
    }

    /** P(finding | condition) for a person whose base rate is {@code base}; dimensionless, 0 to 1. */
    public double probabilityGiven(String condition, double base) {
        var likelihood = given.get(condition);
        return likelihood == null ? base : likelihood.given(base);
    }

    /** Who says so for the probability under a condition. */
    public Source sourceFor(String condition) {
        var likelihood = given.get(condition);
        return likelihood == null ? baseSource : likelihood.source();
    }
}
