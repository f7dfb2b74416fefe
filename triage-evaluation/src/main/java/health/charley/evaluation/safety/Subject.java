package health.charley.evaluation.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.RedFlag;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a proof is about: a knowledge base under a policy pack, and what the parts of the proof share. */
record Subject(
        KnowledgeBase knowledge,
        PolicyPack policy,
        MinimalAnswers minimal,
        List<Background> backgrounds,
        Wording wording) {

    static Subject of(KnowledgeBase knowledge, PolicyPack policy) {
        return new Subject(
                knowledge, policy, new MinimalAnswers(knowledge), Background.of(knowledge), new Wording(knowledge));
    }

    int budget() {
        return knowledge.topic().budget();
    }

    /** An interview with someone of whom some answers are true, and the background holds for the rest. */
    Interview play(Guide guide, Person person, Answers stated, Background background, Predicate<Answers> isEnough) {
        return Interview.play(
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
