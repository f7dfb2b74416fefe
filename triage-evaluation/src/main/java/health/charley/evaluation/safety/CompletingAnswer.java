package health.charley.evaluation.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.RedFlag;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The answer that completes a red flag never lowers the outcome, whatever it does to the probabilities. Each answer of each
 * least set that fires a red flag is in turn the last to be given; the rest is unanswered, denied or not sure.
 */
final class CompletingAnswer implements Check {
    private final Subject subject;

    CompletingAnswer(Subject subject) {
        this.subject = subject;
    }

    @Override
    public void look(Person person, Guide guide, Findings findings) {
        for (var redFlag : subject.redFlags(person, findings)) {
            for (var firing : subject.minimal().fulfilling(redFlag.when(), person)) {
                for (var last : firing.questions()) {
                    look(new Step(redFlag, firing, last, firing, "nothing else said"), person, guide, findings);
                    subject.backgrounds().stream()
                            .map(rest -> new Step(redFlag, firing, last, rest.around(firing), rest.name()))
                            .forEach(step -> look(step, person, guide, findings));
                }
            }
        }
    }

    /** The last of the answers that fire a red flag, given after all others. */
    private record Step(RedFlag redFlag, Answers firing, String last, Answers after, String rest) {
        Answers before() {
            var others = new LinkedHashMap<>(after.byQuestion());
            others.remove(last);
            return new Answers(others);
        }

        Answers only() {
            return Answers.NONE.with(last, after.to(last).orElseThrow());
        }
    }

    private void look(Step step, Person person, Guide guide, Findings findings) {
        var before = guide.level(person, step.before());
        var after = guide.level(person, step.after());
        findings.checked(1);
        if (!after.isAtLeast(before)) {
            findings.broken(
                    subject.brief(step.redFlag()) + " " + Wording.brief(step.firing()) + ", " + step.last() + " last, "
                            + step.rest(),
                    () -> List.of(
                            subject.named(step.redFlag()),
                            Wording.of(person) + " has said: "
                                    + subject.wording().of(step.before()),
                            "Outcome: " + Wording.of(before),
                            "And then: " + subject.wording().of(step.only()),
                            "Outcome: " + Wording.of(after) + ", which is lower."));
        }
    }

    @Override
    public Claim claim(Findings findings) {
        return Claim.of(
                "2c",
                "The answer that completes a red flag never lowers the outcome, probabilities included.",
                Method.EXHAUSTIVE,
                "each red flag × each least set of answers that fires it × each of these answers as the last × "
                        + subject.extent().each() + " × the rest unanswered, denied and not sure",
                findings);
    }
}
