package health.charley.engine.knowledge;

import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.evidence.Interval;
import health.charley.engine.evidence.Source;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How common a condition is among those who open the topic, before any answer.
 *
 * @param percent share of all people, in percent
 * @param ageFactors factors on that share by age; 1 where none applies
 * @param femaleToMale how many times more common it is in women than in men, by age; 1 where none applies
 * @param pregnancyPercent shares in percent by pregnancy state, used in place of {@code percent} where given
 * @param anchors ids of the citations that the share leans on
 * @param interval the 95 % interval of {@code percent}, in percent, where the source gives one
 */
public record Prevalence(
        double percent,
        List<AgeFactor> ageFactors,
        List<AgeFactor> femaleToMale,
        Map<Pregnancy, Double> pregnancyPercent,
        Source source,
        List<String> anchors,
        Optional<Interval> interval) {

    /** A dimensionless factor, 0 to {@value #MOST}, for ages in years from {@code from} to {@code to}, both included. */
    public record AgeFactor(int from, int to, double factor) {
        private static final int MOST = 1000;

        public AgeFactor {
            if (from > to || !(factor >= 0 && factor <= MOST)) {
                throw new IllegalArgumentException("An age factor needs ages in order and a factor from 0 to " + MOST
                        + ": " + from + "–" + to + ", " + factor);
            }
        }

        /** The same factor at every age. */
        public static AgeFactor atEveryAge(double factor) {
            return new AgeFactor(0, Integer.MAX_VALUE, factor);
        }
    }

    public Prevalence {
        if (!(percent > 0 && percent <= 100)) {
            throw new IllegalArgumentException("A prevalence is above 0 and at most 100 percent, not " + percent + ".");
        }
        ageFactors = List.copyOf(ageFactors);
        femaleToMale = List.copyOf(femaleToMale);
        pregnancyPercent = Map.copyOf(pregnancyPercent);
        Objects.requireNonNull(source);
        anchors = List.copyOf(anchors);
        Interval.refuseOutside(interval, percent);
    }

    /** The same share of everybody. */
    public static Prevalence ofAll(double percent, Source source) {
        return new Prevalence(percent, List.of(), List.of(), Map.of(), source, List.of(), Optional.empty());
    }

    /** The 95 % interval of the share, in percent, that this person starts from; empty where it is not known. */
    public Optional<Interval> interval(Person person) {
        return interval.filter(known -> !pregnancyPercent.containsKey(person.pregnancy()));
    }

    /** The weight of the condition for this person, in percent before all conditions are brought to a sum of one. */
    public double weight(Person person) {
        var share = pregnancyPercent.getOrDefault(person.pregnancy(), percent);
        return share * factorAt(person.age(), ageFactors) * sexFactor(person);
    }

    /** Shares a ratio of women to men out so that its mean over both sexes is one. */
    private double sexFactor(Person person) {
        var ratio = factorAt(person.age(), femaleToMale);
        return (person.sex() == Sex.FEMALE ? 2 * ratio : 2) / (1 + ratio);
    }

    private static double factorAt(int age, List<AgeFactor> factors) {
        return factors.stream()
                .filter(factor -> age >= factor.from() && age <= factor.to())
                .findFirst()
                .map(AgeFactor::factor)
                .orElse(1.0);
    }
}
