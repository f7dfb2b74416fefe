package health.charley.evaluation.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.RedFlag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Every way to fire a red flag can be told in an interview by someone: there are people for whom the least answers that fire
 * it do not shut each other's questions. By the form of rules and questions alone; no interview is played.
 */
final class EveryFiring implements Search {
    private final Subject subject;

    EveryFiring(Subject subject) {
        this.subject = subject;
    }

    @Override
    public List<Claim> claims(List<Person> people, Guide guide) {
        var findings = new Findings();
        var found = people.stream()
                .map(person -> Set.copyOf(subject.redFlags(person, findings)))
                .toList();
        subject.knowledge().redFlags().stream()
                .filter(redFlag -> found.stream().allMatch(redFlags -> redFlags.contains(redFlag)))
                .forEach(redFlag -> look(redFlag, people, findings));
        return List.of(Claim.of(
                "7b",
                "Every least set of answers that fires a red flag can be told by some kind of people.",
                Method.EXHAUSTIVE,
                "each red flag × each least set of answers that fires it for "
                        + subject.extent().each() + "; at least one",
                findings));
    }

    private void look(RedFlag redFlag, List<Person> people, Findings findings) {
        var firing = new LinkedHashSet<Answers>();
        people.forEach(person -> firing.addAll(subject.minimal().fulfilling(redFlag.when(), person)));
        if (firing.isEmpty()) {
            findings.broken(
                    subject.brief(redFlag) + " can never fire",
                    () -> List.of(subject.named(redFlag), "No answers of anyone fulfil it."));
        }
        for (var answers : firing) {
            findings.checked(1);
            if (people.stream().allMatch(person -> cannotTell(answers, redFlag, person))) {
                findings.broken(
                        subject.brief(redFlag) + " " + Wording.brief(answers) + " can never be told",
                        () -> List.of(
                                subject.named(redFlag),
                                "It holds after: " + subject.wording().of(answers),
                                "No one is asked all of these questions."));
            }
        }
    }

    private boolean cannotTell(Answers answers, RedFlag redFlag, Person person) {
        return !subject.minimal().fulfilling(redFlag.when(), person).contains(answers)
                || subject.minimal().opened(answers, person).isEmpty();
    }
}
