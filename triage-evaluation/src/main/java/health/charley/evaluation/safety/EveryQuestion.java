package health.charley.evaluation.safety;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every question can be asked: for each there is someone who comes to it in an interview. Looked for in the interviews of
 * everyone in whom something completes a red flag, in those with answers by chance, in those with the least answers that
 * open it, and in those with the answers most telling for a condition of which it tells something.
 */
final class EveryQuestion implements Check {
    private final Subject subject;

    EveryQuestion(Subject subject) {
        this.subject = subject;
    }

    @Override
    public void look(Person person, Guide guide, Findings findings) {
        var asked = new HashSet<String>();
        Stream.concat(
                        PageCount.firing(subject, subject.budget(), person, guide),
                        RandomInterviews.of(person, guide, subject).stream())
                .forEach(interview -> note(interview, asked, findings));
        var typical = new TypicalAnswers(subject, guide);
        for (var question : subject.knowledge().questions()) {
            Stream.concat(opening(question, person), typical(question, person, typical))
                    .takeWhile(stated -> !asked.contains(question.id()))
                    .forEach(stated ->
                            play(stated, person, guide).forEach(interview -> note(interview, asked, findings)));
        }
    }

    private Stream<Answers> opening(Question question, Person person) {
        return question
                .enableWhen()
                .map(gate -> subject.minimal().told(gate, person))
                .orElse(List.of(Answers.NONE))
                .stream();
    }

    private Stream<Answers> typical(Question question, Person person, TypicalAnswers typical) {
        return subject.knowledge().findings().stream()
                .filter(finding -> finding.question().equals(question.id()))
                .flatMap(finding -> finding.given().keySet().stream())
                .distinct()
                .sorted()
                .flatMap(condition -> typical.of(condition, person).stream());
    }

    private Stream<PlayedInterview> play(Answers stated, Person person, Guide guide) {
        return subject.backgrounds().stream()
                .map(background -> subject.play(guide, person, stated, background, answers -> false));
    }

    private void note(PlayedInterview interview, Set<String> asked, Findings findings) {
        findings.checked(1);
        for (var page = 0; page < interview.pages().size(); page++) {
            for (var question : interview.pages().get(page)) {
                if (asked.add(question.id())) {
                    findings.witness(new Trace(subjectOf(question), path(interview.until(page + 1))));
                }
            }
        }
    }

    private static String subjectOf(Question question) {
        return question.id() + " is asked";
    }

    private List<String> path(PlayedInterview interview) {
        var lines = new ArrayList<>(List.of("Played with " + Wording.of(interview.person()) + "."));
        lines.addAll(subject.wording().of(interview));
        return lines;
    }

    @Override
    public Claim claim(Findings findings) {
        var first = new HashMap<String, Trace>();
        findings.witnesses().forEach(witness -> first.putIfAbsent(witness.subject(), witness));
        var questions = subject.knowledge().questions();
        questions.stream()
                .filter(question -> !first.containsKey(subjectOf(question)))
                .forEach(question ->
                        findings.broken("no interview found that asks " + question.id(), () -> never(question)));
        return new Claim(
                "6",
                "Every question can be asked in an interview.",
                Method.WITNESS,
                "each question; looked for in the interviews of "
                        + subject.extent().each() + " that this proof plays",
                findings.checked(),
                findings.counterexamples(),
                inOrder(questions, first),
                findings.notes());
    }

    private static List<Trace> inOrder(List<Question> questions, Map<String, Trace> witnesses) {
        return questions.stream()
                .map(EveryQuestion::subjectOf)
                .filter(witnesses::containsKey)
                .map(witnesses::get)
                .toList();
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
