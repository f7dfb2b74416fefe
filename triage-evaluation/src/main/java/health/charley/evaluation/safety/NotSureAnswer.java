package health.charley.evaluation.safety;

import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.inference.Differential;
import health.charley.engine.knowledge.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * "Not sure" in place of no answer never lowers the outcome, probabilities included. Where it leaves every probability as it
 * was, only red flags can change the outcome, and those only rise (3a); elsewhere the two outcomes are compared.
 */
final class NotSureAnswer implements Check {
    private final Subject subject;

    NotSureAnswer(Subject subject) {
        this.subject = subject;
    }

    @Override
    public void look(Person person, Guide guide, Findings findings) {
        for (var before : starts(person, findings)) {
            var differential = guide.differential(person, before);
            subject.knowledge().questions().stream()
                    .filter(question -> !before.has(question.id()))
                    .forEach(question -> look(before, differential, question, person, guide, findings));
        }
    }

    /** Nothing answered, and the least sets of answers that fire each red flag. */
    private List<Answers> starts(Person person, Findings findings) {
        var starts = new ArrayList<>(List.of(Answers.NONE));
        subject.redFlags(person, findings).stream()
                .flatMap(redFlag -> subject.minimal().fulfilling(redFlag.when(), person).stream())
                .distinct()
                .forEach(starts::add);
        return starts;
    }

    private void look(
            Answers before,
            Differential differential,
            Question question,
            Person person,
            Guide guide,
            Findings findings) {
        var after = before.with(question.id(), new NotSure());
        findings.checked(1);
        if (!before.equals(Answers.NONE) && isSame(differential, guide.differential(person, after))) {
            return;
        }
        var levelBefore = guide.level(person, before);
        var levelAfter = guide.level(person, after);
        if (!levelAfter.isAtLeast(levelBefore)) {
            findings.broken(
                    question.id() + " not sure after " + Wording.brief(before),
                    () -> List.of(
                            Wording.of(person) + " has said: "
                                    + subject.wording().of(before) + "; outcome " + Wording.of(levelBefore),
                            "and is then not sure: " + question.text() + "; outcome " + Wording.of(levelAfter)
                                    + ", which is lower."));
        }
    }

    private static boolean isSame(Differential one, Differential other) {
        return IntStream.range(0, one.conditions().size())
                .allMatch(condition -> one.probability(condition) == other.probability(condition));
    }

    @Override
    public Claim claim(Findings findings) {
        return Claim.of(
                "3b",
                "\"Not sure\" in place of no answer never lowers the outcome, probabilities included.",
                Method.EXHAUSTIVE,
                "each question × " + subject.extent().each() + " × nothing else answered, and each least set of"
                        + " answers that fires a red flag",
                findings);
    }
}
