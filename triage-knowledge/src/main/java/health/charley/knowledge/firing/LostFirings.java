package health.charley.knowledge.firing;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.RedFlag;
import health.charley.knowledge.firing.LostFiring.Cause;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What of the red flags a candidate loses, by the form of rules and questions alone. Each least set of answers that
 * fires a red flag today must raise to its level by some red flag of the candidate, for each kind of people for whom it
 * fires today; and of someone of whom nothing more is true than that, and what opens its questions today, the candidate
 * must ask enough for it.
 *
 * <p>People whom only one of the two is meant for are not looked at, nor is a policy pack that only one has.
 */
public final class LostFirings {
    private final KnowledgeBase today;
    private final KnowledgeBase candidate;
    private final List<Person> people;
    private final List<Scale> scales;
    private final MinimalAnswers minimal;
    private final Reach reach;

    private LostFirings(KnowledgeBase today, KnowledgeBase candidate, Runnable beforeEachStep) {
        this.today = today;
        this.candidate = candidate;
        this.people = PersonClasses.ofRules(today, candidate);
        this.scales = Scale.of(today, candidate);
        this.minimal = new MinimalAnswers(today, MinimalAnswers.MOST, beforeEachStep);
        this.reach = new Reach(today, candidate, beforeEachStep);
    }

    /** All that is lost, in the order of today's red flags. {@code beforeEachStep} may stop it with an exception. */
    public static List<LostFiring> between(KnowledgeBase today, KnowledgeBase candidate, Runnable beforeEachStep) {
        var lost = new LostFirings(today, candidate, beforeEachStep);
        return today.redFlags().stream()
                .flatMap(rule -> lost.scales.stream().flatMap(scale -> lost.of(rule, scale)))
                .toList();
    }

    private Stream<LostFiring> of(RedFlag rule, Scale scale) {
        var isKept = isKept(rule, scale);
        var isAskedAlike = isAskedAlike(rule);
        if (isKept && isAskedAlike || scale.today().get(rule.id()) == CareLevel.SELF_CARE) {
            return Stream.empty();
        }
        if (!people.stream().allMatch(person -> minimal.areAllFound(rule.when(), person))) {
            return Stream.of(lost(rule, scale, Cause.NOT_LOOKED_AT, Answers.NONE, Set.of(), List.of()));
        }
        var byRules = isKept
                ? Stream.<LostFiring>empty()
                : sets(rule, minimal::fulfilling).entrySet().stream()
                        .flatMap(set -> byRules(rule, scale, set.getKey(), set.getValue()).stream());
        var byAsking = isAskedAlike
                ? Stream.<LostFiring>empty()
                : sets(rule, minimal::told).entrySet().stream()
                        .flatMap(set -> byAsking(rule, scale, set.getKey(), set.getValue()).stream());
        return Stream.concat(byRules, byAsking);
    }

    /** Whether the candidate has the same rule, at no lower level. */
    private boolean isKept(RedFlag rule, Scale scale) {
        return candidate.redFlags().stream()
                .filter(other -> other.when().equals(rule.when()))
                .anyMatch(other -> scale.candidate()
                        .get(other.id())
                        .isAtLeast(scale.today().get(rule.id())));
    }

    /** Whether the candidate opens the questions of a rule, and those that open them, after the answers of today. */
    private boolean isAskedAlike(RedFlag rule) {
        var left = new ArrayDeque<>(rule.when().questions());
        var seen = new HashSet<String>();
        while (!left.isEmpty()) {
            var id = left.pop();
            var gate = gate(today, id);
            if (candidate.question(id).isEmpty() || !gate(candidate, id).equals(gate)) {
                return false;
            }
            if (seen.add(id)) {
                gate.ifPresent(opening -> left.addAll(opening.questions()));
            }
        }
        return true;
    }

    private static Optional<Criterion> gate(KnowledgeBase knowledge, String question) {
        return knowledge.question(question).flatMap(Question::enableWhen);
    }

    /** The least sets of answers by a rule, each with the kinds of people for whom it is one. */
    private Map<Answers, List<Person>> sets(RedFlag rule, BiFunction<Criterion, Person, List<Answers>> least) {
        var sets = new LinkedHashMap<Answers, List<Person>>();
        for (var person : people) {
            least.apply(rule.when(), person)
                    .forEach(answers -> sets.computeIfAbsent(answers, none -> new ArrayList<>())
                            .add(person));
        }
        return sets;
    }

    private Optional<LostFiring> byRules(RedFlag rule, Scale scale, Answers answers, List<Person> firing) {
        var losers = firing.stream()
                .filter(person -> !isReached(rule, scale, person, answers))
                .toList();
        return losers.isEmpty()
                ? Optional.empty()
                : Optional.of(lost(rule, scale, Cause.RULES, answers, Set.of(), some(losers, firing)));
    }

    private Optional<LostFiring> byAsking(RedFlag rule, Scale scale, Answers answers, List<Person> telling) {
        var losers = telling.stream()
                .filter(person -> isReached(rule, scale, person, answers))
                .filter(person -> !isReached(rule, scale, person, answers.without(reach.unasked(person, answers))))
                .toList();
        if (losers.isEmpty()) {
            return Optional.empty();
        }
        var unasked = new HashSet<String>();
        losers.forEach(person -> unasked.addAll(reach.unasked(person, answers)));
        var level = scale.today().get(rule.id());
        var isToldBySome = losers.size() < telling.size()
                || losers.stream().anyMatch(person -> reach.canBeTold(level, scale, person, answers));
        var cause = isToldBySome ? Cause.ASKED_OF_FEWER : Cause.ASKED_OF_NOBODY;
        return Optional.of(lost(rule, scale, cause, answers, unasked, some(losers, telling)));
    }

    private boolean isReached(RedFlag rule, Scale scale, Person person, Answers answers) {
        return reach.isReached(scale.today().get(rule.id()), scale, person, answers);
    }

    /** Those who lose, unless all do. */
    private static List<Person> some(List<Person> losers, List<Person> all) {
        return losers.size() == all.size() ? List.of() : losers;
    }

    private LostFiring lost(
            RedFlag rule, Scale scale, Cause cause, Answers answers, Set<String> unasked, List<Person> losers) {
        var policies = scales.size() == 1 ? List.<String>of() : scale.policies();
        return new LostFiring(rule, scale.today().get(rule.id()), cause, answers, unasked, losers, policies);
    }
}
