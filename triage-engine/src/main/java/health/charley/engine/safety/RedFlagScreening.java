package health.charley.engine.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.RedFlag;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The red flags of a knowledge base under a policy. They look at answers alone, never at probabilities. */
public final class RedFlagScreening {
    private final KnowledgeBase knowledge;
    private final PolicyPack policy;

    public RedFlagScreening(KnowledgeBase knowledge, PolicyPack policy) {
        this.knowledge = knowledge;
        this.policy = policy;
    }

    /** Every red flag that fired or half-fired: the certain ones first, then the most urgent, then in their order. */
    public List<FiredRedFlag> fired(Person person, Answers answers) {
        return knowledge.redFlags().stream()
                .filter(redFlag -> redFlag.when().truth(person, answers).compareTo(Truth.UNSURE) >= 0)
                .map(redFlag -> new FiredRedFlag(
                        redFlag, policy.levelOf(redFlag), redFlag.when().truth(person, answers) == Truth.YES))
                .sorted(Comparator.comparing(FiredRedFlag::certain)
                        .thenComparing(FiredRedFlag::level)
                        .reversed())
                .toList();
    }

    /** The highest level of those that certainly fired; self-care where none did. */
    static CareLevel highest(List<FiredRedFlag> fired) {
        return fired.stream()
                .filter(FiredRedFlag::certain)
                .map(FiredRedFlag::level)
                .reduce(CareLevel.SELF_CARE, CareLevel::orHigher);
    }

    /** The questions that could complete a red flag above {@code level} which an answer has begun to fulfil. */
    public Set<String> begunAbove(CareLevel level, Person person, Answers answers) {
        return questionsAbove(level, redFlag -> redFlag.when().begun(person, answers));
    }

    /** The questions that could still fire a red flag above {@code level}. */
    public Set<String> openAbove(CareLevel level, Person person, Answers answers) {
        return questionsAbove(level, redFlag -> redFlag.when().open(person, answers));
    }

    private Set<String> questionsAbove(CareLevel level, Function<RedFlag, Set<String>> questionsOf) {
        var questions = new LinkedHashSet<String>();
        knowledge.redFlags().stream()
                .filter(redFlag -> policy.levelOf(redFlag).compareTo(level) > 0)
                .sorted(mostUrgentFirst())
                .forEach(redFlag -> questions.addAll(questionsOf.apply(redFlag)));
        return questions;
    }

    private Comparator<RedFlag> mostUrgentFirst() {
        return Comparator.<RedFlag, CareLevel>comparing(policy::levelOf).reversed();
    }
}
