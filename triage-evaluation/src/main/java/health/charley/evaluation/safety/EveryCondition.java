package health.charley.evaluation.safety;

import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every condition can come first: for each there is someone whose answers make it the most probable (5a), and someone who
 * comes to it in an interview (5b). Tried with the answers that are most telling for it.
 */
final class EveryCondition implements Search {
    private final Subject subject;

    EveryCondition(Subject subject) {
        this.subject = subject;
    }

    @Override
    public List<Claim> claims(List<Person> people, Guide guide) {
        var typical = new TypicalAnswers(subject, guide);
        return List.of(told(people, guide, typical), played(people, guide, typical));
    }

    private Claim told(List<Person> people, Guide guide, TypicalAnswers typical) {
        var findings = new Findings();
        for (var condition : subject.knowledge().conditions()) {
            people.stream()
                    .flatMap(person -> typical.of(condition.id(), person).stream()
                            .map(answers -> new PlayedInterview(person, List.of(), answers, true)))
                    .peek(interview -> findings.checked(1))
                    .filter(interview -> first(interview, guide).equals(condition.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            interview -> findings.witness(new Trace(condition.id() + " comes first", said(interview))),
                            () -> findings.broken(
                                    condition.id() + " never comes first",
                                    () -> List.of("No answers of anyone make it the most probable: " + condition.name()
                                            + ".")));
        }
        return Claim.of(
                "5a",
                "Every condition can come first.",
                Method.WITNESS,
                "each condition; its most telling answers, told at once by "
                        + subject.extent().each(),
                findings);
    }

    private Claim played(List<Person> people, Guide guide, TypicalAnswers typical) {
        var findings = new Findings();
        for (var condition : subject.knowledge().conditions()) {
            people.stream()
                    .flatMap(person -> interviews(condition, person, guide, typical))
                    .peek(interview -> findings.checked(1))
                    .filter(interview -> first(interview, guide).equals(condition.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            interview -> findings.witness(new Trace(condition.id() + " comes first", path(interview))),
                            () -> findings.broken(
                                    condition.id() + " never comes first in an interview",
                                    () -> closest(condition, people, guide, typical)));
        }
        return Claim.of(
                "5b",
                "Every condition can come first at the end of an interview.",
                Method.WITNESS,
                "each condition; interviews in which its most telling answers are true, everything else denied or not"
                        + " sure",
                findings);
    }

    private Stream<PlayedInterview> interviews(
            Condition condition, Person person, Guide guide, TypicalAnswers typical) {
        return typical.of(condition.id(), person).stream()
                .flatMap(stated -> subject.backgrounds().stream()
                        .map(background -> subject.play(guide, person, stated, background, answers -> false)));
    }

    private static String first(PlayedInterview interview, Guide guide) {
        return guide.differential(interview.person(), interview.answers())
                .ranked()
                .get(0)
                .condition()
                .id();
    }

    private List<String> said(PlayedInterview interview) {
        return List.of(
                Wording.of(interview.person()) + " says: " + subject.wording().of(interview.answers()));
    }

    private List<String> path(PlayedInterview interview) {
        var lines = new ArrayList<>(List.of("Played with " + Wording.of(interview.person()) + "."));
        lines.addAll(subject.wording().of(interview));
        return lines;
    }

    /** One of the interviews that were tried, to see what comes first in its place. */
    private List<String> closest(Condition condition, List<Person> people, Guide guide, TypicalAnswers typical) {
        var interview =
                interviews(condition, people.get(0), guide, typical).findFirst().orElseThrow();
        var lines = new ArrayList<>(path(interview));
        lines.add("First in the end: " + first(interview, guide) + ". It should be " + condition.id()
                + ", for them or for someone else.");
        return lines;
    }
}
