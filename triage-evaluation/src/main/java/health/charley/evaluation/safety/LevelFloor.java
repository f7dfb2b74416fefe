package health.charley.evaluation.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.RedFlag;
import java.util.List;

/**
 * The outcome is never below the level of a red flag that holds: for each red flag and each least set of answers that fires
 * it, said alone, with everything else denied, and with everything else not sure.
 */
final class LevelFloor implements Check {
    private final Subject subject;

    LevelFloor(Subject subject) {
        this.subject = subject;
    }

    @Override
    public void look(Person person, Guide guide, Findings findings) {
        for (var redFlag : subject.redFlags(person, findings)) {
            for (var firing : subject.minimal().fulfilling(redFlag.when(), person)) {
                look(redFlag, firing, firing, person, guide, findings);
                for (var background : subject.backgrounds()) {
                    look(redFlag, firing, background.around(firing), person, guide, findings);
                }
            }
        }
    }

    private void look(RedFlag redFlag, Answers firing, Answers answers, Person person, Guide guide, Findings findings) {
        var least = subject.policy().levelOf(redFlag);
        var outcome = guide.level(person, answers);
        findings.checked(1);
        if (!outcome.isAtLeast(least)) {
            findings.broken(
                    subject.brief(redFlag) + " " + Wording.brief(firing),
                    () -> List.of(
                            subject.named(redFlag),
                            Wording.of(person) + " says: " + subject.wording().of(answers),
                            "Outcome: " + Wording.of(outcome) + ". It should be at least " + Wording.of(least) + "."));
        }
    }

    @Override
    public Claim claim(Findings findings) {
        return Claim.of(
                "1a",
                "The outcome is never below the level of a red flag that holds.",
                Method.EXHAUSTIVE,
                "each red flag × each least set of answers that fires it × "
                        + subject.extent().each() + " × the rest unanswered, denied and not sure",
                findings);
    }
}
