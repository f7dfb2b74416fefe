package health.charley.evaluation.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.RedFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whoever would raise a red flag, were they asked, is asked. For each red flag and each least set of answers that fires it,
 * someone of whom these answers are true, and nothing else, goes through the interview; the outcome must be at least the
 * level of the red flag.
 *
 * <p>An interview is left as soon as the red flags that certainly hold reach the level: by properties 1 and 2 nothing said
 * later takes that back.
 */
final class RuleReach implements Check {
    private final Subject subject;

    RuleReach(Subject subject) {
        this.subject = subject;
    }

    @Override
    public void look(Person person, Guide guide, Findings findings) {
        for (var redFlag : subject.redFlags(person, findings)) {
            for (var stated : subject.minimal().told(redFlag.when(), person)) {
                for (var background : subject.backgrounds()) {
                    look(redFlag, stated, background, person, guide, findings);
                }
            }
        }
    }

    private void look(
            RedFlag redFlag, Answers stated, Background background, Person person, Guide guide, Findings findings) {
        var level = subject.policy().levelOf(redFlag);
        Predicate<Answers> isReached =
                answers -> subject.levelOfRules(person, answers).isAtLeast(level);
        var interview = subject.play(guide, person, stated, background, isReached);
        findings.checked(1);
        if (!interview.ended()) {
            return;
        }
        var outcome = guide.level(person, interview.answers());
        if (outcome.isAtLeast(level)) {
            findings.counted("the level was reached by the probabilities alone");
            return;
        }
        findings.broken(
                subject.brief(redFlag) + " " + Wording.brief(stated) + ", " + background.name(),
                () -> path(redFlag, stated, background, interview, outcome));
    }

    private List<String> path(
            RedFlag redFlag, Answers stated, Background background, PlayedInterview interview, CareLevel outcome) {
        var lines = new ArrayList<String>();
        lines.add(subject.named(redFlag));
        lines.add("True of " + Wording.of(interview.person()) + ": "
                + subject.wording().of(stated) + "; and " + background.name() + ".");
        lines.addAll(subject.wording().of(interview));
        lines.add("Never asked: " + subject.wording().of(unasked(stated, interview)));
        lines.add("Outcome: " + Wording.of(outcome) + ". It should be at least "
                + Wording.of(subject.policy().levelOf(redFlag)) + ".");
        return lines;
    }

    private static Answers unasked(Answers stated, PlayedInterview interview) {
        var unasked = new LinkedHashMap<>(stated.byQuestion());
        unasked.keySet().removeIf(interview::asked);
        return new Answers(unasked);
    }

    @Override
    public Claim claim(Findings findings) {
        return Claim.of(
                "7a",
                "Whoever would raise a red flag, were they asked, is asked: the outcome is at least its level.",
                Method.EXHAUSTIVE,
                "each red flag × each least set of answers that fires it and may be asked × "
                        + subject.extent().each()
                        + " × everything else denied, and everything else not sure; each played as an interview",
                findings);
    }
}
