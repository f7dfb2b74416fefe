package health.charley.evaluation.comparison;

import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.PregnancyIs;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.RedFlag;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.diff.Change;
import health.charley.knowledge.diff.KnowledgeDiff;
import health.charley.knowledge.firing.PersonClasses;
import health.charley.testing.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each branch and each answer of each rule of 24 hours or more urgent, taken away: the candidate is refused, or no answers
 * by chance show anybody who is worse off.
 */
class PartsOfUrgentRulesTest {
    private static final int DRAWS = 1_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource("topics")
    void a_candidate_without_a_part_of_an_urgent_rule_is_refused_or_lowers_nobody(Path folder) {
        var current = KnowledgeLoader.load(folder).base();
        var refused = 0;

        for (var rule : current.redFlags()) {
            if (rule.level().isAtLeast(CareLevel.CONSULTATION_24)) {
                for (var lesser : lessened(rule.when()).toList()) {
                    var candidate = with(lesser, rule, current);
                    var isRefused = KnowledgeDiff.between(current, candidate).changes().stream()
                            .anyMatch(Change::refused);
                    refused += isRefused ? 1 : 0;
                    assertTrue(
                            isRefused || nobodyIsWorseOff(rule, current, candidate),
                            () -> rule.id() + " may become " + lesser);
                }
            }
        }

        assertTrue(refused > 10, "only " + refused + " candidates are refused");
    }

    static List<Path> topics() {
        return KnowledgeRegistry.folders(Repository.root().resolve("knowledge"));
    }

    /** The criterion without one of its branches, answers or states, each in turn. */
    private static Stream<Criterion> lessened(Criterion criterion) {
        if (criterion instanceof All all) {
            return inParts(all.parts(), All::new);
        }
        if (criterion instanceof Any any) {
            return Stream.concat(fewer(any.parts()).map(Any::new), inParts(any.parts(), Any::new));
        }
        if (criterion instanceof Chose chose) {
            return fewer(List.copyOf(chose.values())).map(values -> new Chose(chose.question(), Set.copyOf(values)));
        }
        return criterion instanceof PregnancyIs pregnancy
                ? fewer(List.copyOf(pregnancy.states())).map(states -> new PregnancyIs(Set.copyOf(states)))
                : Stream.empty();
    }

    private static Stream<Criterion> inParts(List<Criterion> parts, Function<List<Criterion>, Criterion> joined) {
        return Stream.iterate(0, place -> place < parts.size(), place -> place + 1)
                .flatMap(place -> lessened(parts.get(place)).map(lesser -> {
                    var changed = new ArrayList<>(parts);
                    changed.set(place, lesser);
                    return joined.apply(changed);
                }));
    }

    /** The list without each of its members in turn; nothing where it has one alone. */
    private static <T> Stream<List<T>> fewer(List<T> members) {
        return members.size() < 2
                ? Stream.empty()
                : members.stream()
                        .map(left -> members.stream()
                                .filter(member -> !member.equals(left))
                                .toList());
    }

    private static boolean nobodyIsWorseOff(RedFlag rule, KnowledgeBase current, KnowledgeBase candidate) {
        var people = new PersonClasses(current).all();
        var chance = new Random(1);
        return Stream.generate(() -> people.get(chance.nextInt(people.size())))
                .limit(DRAWS)
                .allMatch(person -> {
                    var answers = drawn(rule, current, chance);
                    return level(person, answers, candidate).isAtLeast(level(person, answers, current));
                });
    }

    /** Answers by chance to the questions of a rule, one in four left out. */
    private static Answers drawn(RedFlag rule, KnowledgeBase knowledge, Random chance) {
        var answers = Answers.NONE;
        for (var id : rule.when().questions()) {
            var possible = List.<Answer>copyOf(
                    knowledge.question(id).orElseThrow().possibleAnswers().values());
            answers =
                    chance.nextInt(4) == 0 ? answers : answers.with(id, possible.get(chance.nextInt(possible.size())));
        }
        return answers;
    }

    private static CareLevel level(Person person, Answers answers, KnowledgeBase knowledge) {
        return knowledge.redFlags().stream()
                .filter(rule -> rule.when().truth(person, answers) == Truth.YES)
                .map(RedFlag::level)
                .reduce(CareLevel.SELF_CARE, CareLevel::orHigher);
    }

    private static KnowledgeBase with(Criterion when, RedFlag rule, KnowledgeBase base) {
        var lesser = new RedFlag(
                rule.id(), rule.text(), when, rule.level(), rule.thinkOf(), rule.predictiveValue(), rule.source());
        return new KnowledgeBase(
                base.topic(),
                base.conditions(),
                base.questions(),
                base.findings(),
                base.groups(),
                base.redFlags().stream()
                        .map(other -> other.equals(rule) ? lesser : other)
                        .toList(),
                base.advice(),
                base.citations(),
                base.policies());
    }
}
