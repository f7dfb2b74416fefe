package health.charley.evaluation.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every question can be asked: for each there is someone who comes to it in an interview. Tried with the least answers that
 * open it, those that fire a red flag which looks at it, and those most telling for each condition, everything else denied
 * or not sure; and with answers by chance.
 */
final class EveryQuestion implements Search {
    /** Interviews tried for one question; what leads to it is mostly found among the first dozen. */
    static final int MOST_TRIED = 500;

    private final Subject subject;

    EveryQuestion(Subject subject) {
        this.subject = subject;
    }

    @Override
    public List<Claim> claims(List<Person> people, Guide guide) {
        var typical = new TypicalAnswers(subject, guide);
        var findings = new Findings();
        for (var question : subject.knowledge().questions()) {
            witness(question, people, guide, typical, findings)
                    .ifPresentOrElse(
                            interview -> findings.witness(new Trace(question.id() + " is asked", path(interview))),
                            () -> findings.broken(
                                    "no interview found that asks " + question.id(), () -> never(question)));
        }
        return List.of(Claim.of(
                "6",
                "Every question can be asked in an interview.",
                Method.WITNESS,
                "each question; interviews played with answers that lead to it until one asks it, at most "
                        + MOST_TRIED,
                findings));
    }

    private Optional<Interview> witness(
            Question question, List<Person> people, Guide guide, TypicalAnswers typical, Findings findings) {
        return people.stream()
                .filter(person -> canBeAsked(question, person))
                .flatMap(person -> interviews(question, person, guide, typical))
                .limit(MOST_TRIED)
                .peek(interview -> findings.checked(1))
                .filter(interview -> interview.asked(question.id()))
                .findFirst();
    }

    private boolean canBeAsked(Question question, Person person) {
        return question.enableWhen()
                .map(gate -> !subject.minimal().told(gate, person).isEmpty())
                .orElse(true);
    }

    private Stream<Interview> interviews(Question question, Person person, Guide guide, TypicalAnswers typical) {
        Predicate<Answers> isAsked = answers -> answers.has(question.id());
        var led = Stream.concat(leading(question, person), typical(person, typical))
                .flatMap(stated -> subject.backgrounds().stream()
                        .map(background -> subject.play(guide, person, stated, background, isAsked)));
        return Stream.concat(led, RandomInterviews.of(person, guide, subject).stream());
    }

    /** The least answers that open a question, and those that fire a red flag with it. */
    private Stream<Answers> leading(Question question, Person person) {
        var opening = question.enableWhen()
                .map(gate -> subject.minimal().told(gate, person))
                .orElse(List.of(Answers.NONE));
        var firing = subject.knowledge().redFlags().stream()
                .map(redFlag -> redFlag.when())
                .filter(when -> when.questions().contains(question.id()))
                .flatMap(when -> subject.minimal().told(when, person).stream())
                .filter(answers -> answers.has(question.id()));
        return Stream.concat(opening.stream(), firing);
    }

    private Stream<Answers> typical(Person person, TypicalAnswers typical) {
        return subject.knowledge().conditions().stream()
                .map(Condition::id)
                .flatMap(condition -> typical.of(condition, person).stream());
    }

    private List<String> path(Interview interview) {
        var lines = new ArrayList<>(List.of("Played with " + Wording.of(interview.person()) + "."));
        lines.addAll(subject.wording().of(interview));
        return lines;
    }

    private List<String> never(Question question) {
        var after = question.enableWhen()
                .map(Criterion::questions)
                .filter(questions -> !questions.isEmpty())
                .map(questions -> "It is worth asking only after certain answers to: "
                        + subject.wording().questions(questions));
        return Stream.concat(Stream.of(question.text()), after.stream()).toList();
    }
}
