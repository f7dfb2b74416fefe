package health.charley.engine.evidence;

import health.charley.engine.answer.Person;
import health.charley.engine.answer.Sex;
import java.util.Objects;
import java.util.Optional;

/**
 * How common a finding is (0 to 1) without any condition that changes it, among people of an age in years and a sex.
 *
 * @param interval the 95 % interval of the probability, where the source gives one
 */
public record BaseRate(double probability, int fromAge, int toAge, Optional<Sex> sex, Optional<Interval> interval) {

    public BaseRate {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("A base rate lies between 0 and 1, not at " + probability + ".");
        }
        if (fromAge < 0 || fromAge > toAge) {
            throw new IllegalArgumentException("No age is from " + fromAge + " to " + toAge + ".");
        }
        Objects.requireNonNull(sex);
        Interval.refuseOutside(interval, probability);
        Interval.refuseCertainty(interval);
    }

    /** The same base rate for everybody. */
    public static BaseRate ofAll(double probability) {
        return new BaseRate(probability, 0, Integer.MAX_VALUE, Optional.empty(), Optional.empty());
    }

    boolean appliesTo(Person person) {
        return person.age() >= fromAge
                && person.age() <= toAge
                && sex.map(person.sex()::equals).orElse(true);
    }
}
