package health.charley.knowledge.firing;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.RedFlag;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far the red flags of a candidate raise the level, and what of a person's answers it asks for.
 *
 * <p>A rule that negates an answer to a question which takes several can be taken back by one more of them. So it
 * counts only where the current knowledge has the same rule.
 */
final class Reach {
    /** What opens a question of a candidate is spread out into no more sets than this: it is not reviewed yet. */
    private static final int MOST = 500;

    private final List<RedFlag> rules;
    private final Map<String, Question> questions;
    private final MinimalAnswers minimal;

    Reach(KnowledgeBase today, KnowledgeBase candidate, Runnable beforeEachStep) {
        var known = today.redFlags().stream().map(RedFlag::when).collect(Collectors.toSet());
        this.rules = candidate.redFlags().stream()
                .filter(rule -> known.contains(rule.when()) || !canBeTakenBack(rule, candidate))
                .toList();
        this.questions = candidate.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        this.minimal = new MinimalAnswers(candidate, MOST, beforeEachStep);
    }

    private static boolean canBeTakenBack(RedFlag rule, KnowledgeBase candidate) {
        return Clauses.negationsOfAnswers(rule.when()).stream()
                .flatMap(negation -> negation.questions().stream())
                .flatMap(id -> candidate.question(id).stream())
                .anyMatch(question -> question.type() == Question.Type.MULTIPLE);
    }

    /** Whether these answers, however they came to be known, raise to the level. */
    boolean isReached(CareLevel level, Scale scale, Person person, Answers answers) {
        return rules.stream()
                .anyMatch(rule -> scale.candidate().get(rule.id()).isAtLeast(level)
                        && rule.when().truth(person, answers) == Truth.YES);
    }

    /** Of someone of whom nothing but these answers is true, the questions that are not asked. */
    Set<String> unasked(Person person, Answers answers) {
        var unasked = new HashSet<>(answers.questions());
        var asked = Answers.NONE;
        while (unasked.removeIf(isAskedAfter(asked, person))) {
            asked = answers.without(unasked);
        }
        return unasked;
    }

    private Predicate<String> isAskedAfter(Answers answers, Person person) {
        return id -> questions.containsKey(id)
                && questions
                        .get(id)
                        .enableWhen()
                        .map(gate -> gate.truth(person, answers) == Truth.YES)
                        .orElse(true);
    }

    /** Whether someone like this, of whom more is true, can be asked for what of these answers raises to the level. */
    boolean canBeTold(CareLevel level, Scale scale, Person person, Answers answers) {
        var unasked = unasked(person, answers);
        var needed = spared(unasked, answers, level, scale, person);
        needed = spared(answers.questions(), needed, level, scale, person);
        return questions.keySet().containsAll(needed.questions())
                && !minimal.opened(needed, person).isEmpty();
    }

    /** These answers without those to some questions that can be spared. */
    private Answers spared(Collection<String> some, Answers answers, CareLevel level, Scale scale, Person person) {
        var needed = answers;
        for (var question : some.stream().sorted().toList()) {
            var fewer = needed.without(Set.of(question));
            needed = isReached(level, scale, person, fewer) ? fewer : needed;
        }
        return needed;
    }
}
