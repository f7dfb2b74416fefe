package health.charley.knowledge.firing;

import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.AgeWithin;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The kinds of people that a knowledge base tells apart: an age from which on something in it changes, a sex, and a state of
 * pregnancy. Two people of one kind are asked the same, think the same and end the same, so one of them, of the least age,
 * stands for all.
 */
public final class PersonClasses {
    private static final int OLDEST = 120;

    private final KnowledgeBase knowledge;
    private final List<Integer> ages;

    public PersonClasses(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.ages = List.copyOf(ages(knowledge));
    }

    public List<Person> all() {
        return ages.stream().flatMap(PersonClasses::ofAge).toList();
    }

    /**
     * The youngest and the oldest, an age between them with every state of pregnancy, and for a red flag that none of these
     * can raise the first kind that can.
     */
    public List<Person> few() {
        var few = new ArrayList<Person>();
        ofAge(ages.get(0)).filter(PersonClasses::isPlain).forEach(few::add);
        ofAge(ages.get(ages.size() / 3)).forEach(few::add);
        ofAge(ages.get(ages.size() - 1)).filter(PersonClasses::isPlain).forEach(few::add);
        var minimal = new MinimalAnswers(knowledge, MinimalAnswers.MOST);
        for (var redFlag : knowledge.redFlags()) {
            if (few.stream()
                    .allMatch(person -> minimal.told(redFlag.when(), person).isEmpty())) {
                all().stream()
                        .filter(person -> !minimal.told(redFlag.when(), person).isEmpty())
                        .findFirst()
                        .ifPresent(few::add);
            }
        }
        return few;
    }

    /** The kinds that the rules and questions of either knowledge base tell apart, of an age that both are meant for. */
    static List<Person> ofRules(KnowledgeBase some, KnowledgeBase other) {
        var ages = new TreeSet<Integer>();
        Stream.concat(criteria(some), criteria(other)).forEach(range -> add(ages, range.from(), range.to()));
        var youngest = Math.max(some.topic().minimumAge(), other.topic().minimumAge());
        ages.add(youngest);
        return ages.subSet(youngest, true, OLDEST, true).stream()
                .flatMap(PersonClasses::ofAge)
                .toList();
    }

    private static boolean isPlain(Person person) {
        return person.pregnancy() == Pregnancy.NONE;
    }

    private static Stream<Person> ofAge(int age) {
        return Stream.concat(
                Stream.of(new Person(age, Sex.MALE, Pregnancy.NONE)),
                Stream.of(Pregnancy.values()).map(pregnancy -> new Person(age, Sex.FEMALE, pregnancy)));
    }

    private static NavigableSet<Integer> ages(KnowledgeBase knowledge) {
        var ages = new TreeSet<Integer>();
        knowledge.findings().stream()
                .flatMap(finding -> finding.baseRates().stream())
                .forEach(rate -> add(ages, rate.fromAge(), rate.toAge()));
        knowledge.conditions().stream()
                .map(condition -> condition.prevalence())
                .flatMap(prevalence ->
                        Stream.concat(prevalence.ageFactors().stream(), prevalence.femaleToMale().stream()))
                .forEach(factor -> add(ages, factor.from(), factor.to()));
        criteria(knowledge).forEach(range -> add(ages, range.from(), range.to()));
        var youngest = knowledge.topic().minimumAge();
        ages.add(youngest);
        return ages.subSet(youngest, true, OLDEST, true);
    }

    private static Stream<AgeWithin> criteria(KnowledgeBase knowledge) {
        var rules = knowledge.redFlags().stream().map(redFlag -> redFlag.when());
        var gates = knowledge.questions().stream().flatMap(question -> question.enableWhen().stream());
        return Stream.<Criterion>concat(rules, gates)
                .flatMap(Clauses::criteria)
                .filter(AgeWithin.class::isInstance)
                .map(AgeWithin.class::cast);
    }

    private static void add(NavigableSet<Integer> ages, int from, int to) {
        ages.add(from);
        if (to < OLDEST) {
            ages.add(to + 1);
        }
    }
}
