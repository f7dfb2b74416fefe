package health.charley.evaluation.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.RedFlag;
import health.charley.evaluation.safety.SafetyProof.Extent;
import health.charley.knowledge.firing.MinimalAnswers;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a proof is about: a knowledge base under a policy pack, and what the parts of the proof share. */
record Subject(
        KnowledgeBase knowledge,
        PolicyPack policy,
        Extent extent,
        MinimalAnswers minimal,
        List<Background> backgrounds,
        Wording wording) {

    /** A subject of which no rule is spread out into more than so many sets of answers. */
    static Subject of(KnowledgeBase knowledge, PolicyPack policy, Extent extent, int mostSets) {
        return new Subject(
                knowledge,
                policy,
                extent,
                new MinimalAnswers(knowledge, mostSets),
                Background.of(knowledge),
                new Wording(knowledge));
    }

    /**
     * The red flags whose least sets of answers are found in full for this person. Any other breaks the claim: nothing is shown
     * of it.
     */
    List<RedFlag> redFlags(Person person, Findings findings) {
        return knowledge.redFlags().stream()
                .filter(redFlag -> isFound(redFlag, person, findings))
                .toList();
    }

    private boolean isFound(RedFlag redFlag, Person person, Findings findings) {
        var isFound = minimal.areAllFound(redFlag.when(), person);
        if (!isFound) {
            findings.broken(
                    brief(redFlag) + " is not shown",
                    () -> List.of(
                            named(redFlag),
                            "Too many least sets of answers fire it, or open its questions, to be found in full. None was"
                                    + " looked at."));
        }
        return isFound;
    }

    int budget() {
        return knowledge.topic().budget();
    }

    /** An interview with someone of whom some answers are true, and the background holds for the rest. */
    PlayedInterview play(
            Guide guide, Person person, Answers stated, Background background, Predicate<Answers> isEnough) {
        return PlayedInterview.play(
                guide,
                person,
                budget(),
                question -> stated.to(question.id()).orElse(background.to(question)),
                isEnough);
    }

    /** The questions of the screens that look for red flags. */
    Set<String> screened() {
        return knowledge.topic().screens().stream()
                .flatMap(screen -> screen.questions().stream())
                .collect(Collectors.toSet());
    }

    /** The rule with the level that the policy gives it. */
    String brief(RedFlag redFlag) {
        return redFlag.id() + " (" + Wording.of(policy.levelOf(redFlag)) + ")";
    }

    /** The same with its text. */
    String named(RedFlag redFlag) {
        return "Red flag " + brief(redFlag) + ": " + redFlag.text();
    }

    /** The level of the rules that certainly hold. It is worked out here anew, apart from the engine's own screening. */
    CareLevel levelOfRules(Person person, Answers answers) {
        return knowledge.redFlags().stream()
                .filter(redFlag -> redFlag.when().truth(person, answers) == Truth.YES)
                .map(policy::levelOf)
                .reduce(CareLevel.SELF_CARE, CareLevel::orHigher);
    }
}
