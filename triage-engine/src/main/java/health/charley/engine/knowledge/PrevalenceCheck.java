package health.charley.engine.knowledge;

import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.knowledge.Prevalence.AgeFactor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds people for whom every condition has a prevalence of zero, so that nothing could be the cause. */
final class PrevalenceCheck {
    private static final int OLDEST = 120;

    static List<String> faults(KnowledgeBase knowledge) {
        return people(knowledge).stream()
                .filter(person -> knowledge.conditions().stream()
                        .allMatch(condition -> condition.prevalence().weight(person) == 0))
                .map(person -> "No condition has a prevalence above 0 at age " + person.age() + ", sex "
                        + word(person.sex()) + ", pregnancy " + word(person.pregnancy()) + ".")
                .limit(1)
                .toList();
    }

    /** One person of each kind at each age at which a factor may change. */
    private static List<Person> people(KnowledgeBase knowledge) {
        var youngest = knowledge.topic().minimumAge();
        var ages = new TreeSet<>(Set.of(youngest, OLDEST));
        knowledge.conditions().stream()
                .map(Condition::prevalence)
                .flatMap(prevalence ->
                        Stream.concat(prevalence.ageFactors().stream(), prevalence.femaleToMale().stream()))
                .flatMap(PrevalenceCheck::ends)
                .filter(age -> age >= youngest && age <= OLDEST)
                .forEach(ages::add);
        var people = new ArrayList<Person>();
        for (var age : ages) {
            people.add(new Person(age, Sex.MALE, Pregnancy.NONE));
            for (var pregnancy : Pregnancy.values()) {
                people.add(new Person(age, Sex.FEMALE, pregnancy));
            }
        }
        return people;
    }

    /** The first age of a factor, and the first after it. */
    private static Stream<Integer> ends(AgeFactor factor) {
        return factor.to() > OLDEST ? Stream.of(factor.from()) : Stream.of(factor.from(), factor.to() + 1);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private PrevalenceCheck() {}
}
