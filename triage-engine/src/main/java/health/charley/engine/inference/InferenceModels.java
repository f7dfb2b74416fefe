package health.charley.engine.inference;

import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.KnowledgeBase;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The models of a knowledge base, each compiled once for its kind of person: a pure function that remembers. People between
 * two ages at which the knowledge changes are of one kind, so there are a few dozen at most.
 */
public final class InferenceModels {
    private final KnowledgeBase knowledge;
    /** Ascending, see {@link #agesOfChange}. */
    private final int[] ages;

    private final Map<Person, InferenceModel> byKind = new ConcurrentHashMap<>();

    public InferenceModels(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.ages = agesOfChange(knowledge);
    }

    public InferenceModel modelFor(Person person) {
        var kind = new Person(youngest(person.age()), person.sex(), person.pregnancy());
        var known = byKind.get(kind);
        return known == null ? byKind.computeIfAbsent(kind, who -> new ModelCompiler(knowledge, who).compile()) : known;
    }

    /** The youngest age of the kind of somebody of this age. */
    private int youngest(int age) {
        var place = Arrays.binarySearch(ages, age);
        return ages[place < 0 ? -place - 2 : place];
    }

    int kinds() {
        return byKind.size();
    }

    /** Every age from which on a number of the knowledge base may be another; zero is always one. */
    private static int[] agesOfChange(KnowledgeBase knowledge) {
        var ages = new TreeSet<Integer>();
        ages.add(0);
        for (var finding : knowledge.findings()) {
            finding.baseRates().forEach(rate -> addRange(ages, rate.fromAge(), rate.toAge()));
        }
        for (var condition : knowledge.conditions()) {
            var prevalence = condition.prevalence();
            prevalence.ageFactors().forEach(factor -> addRange(ages, factor.from(), factor.to()));
            prevalence.femaleToMale().forEach(factor -> addRange(ages, factor.from(), factor.to()));
        }
        return ages.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void addRange(Set<Integer> ages, int from, int to) {
        ages.add(from);
        if (to < Integer.MAX_VALUE) {
            ages.add(to + 1);
        }
    }
}
