package health.charley.evaluation.safety;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.RedFlag;
import health.charley.knowledge.firing.Clauses;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the authors of the knowledge decided and the proof takes as given, so that a reviewer can look at it by itself. */
final class Givens {
    private static final Person ANYONE = new Person(40, Sex.MALE, Pregnancy.NONE);

    static List<String> of(Subject subject) {
        var givens = new ArrayList<String>();
        givens.addAll(gates(subject));
        givens.addAll(denials(subject));
        givens.addAll(unsure(subject));
        return givens;
    }

    /** A sign that is asked about only after other answers is taken never to be there without them. */
    private static List<String> gates(Subject subject) {
        return subject.knowledge().questions().stream()
                .filter(question -> question.enableWhen().isPresent())
                .filter(question -> !rules(question, subject).isEmpty())
                .map(question -> "'" + question.id() + "' is asked only where " + gate(question)
                        + " make it worth asking; the sign is taken not to occur without. Red flags: "
                        + rules(question, subject) + ".")
                .toList();
    }

    private static String gate(Question question) {
        var gate = question.enableWhen().orElseThrow();
        var parts = new TreeSet<>(gate.questions());
        if (Clauses.of(gate).stream().anyMatch(clause -> clause.questions().isEmpty())) {
            parts.add("the person's age, sex or pregnancy");
        }
        return String.join(", ", parts);
    }

    /** A denial that a red flag looks for: the sign in its place takes that red flag back. */
    private static List<String> denials(Subject subject) {
        return subject.knowledge().questions().stream()
                .filter(question -> question.option("no").isPresent())
                .map(question -> denial(question, subject))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String denial(Question question, Subject subject) {
        var rules = rulesThatLookFor(question, Answer.of("no"), subject);
        return rules.isEmpty()
                ? ""
                : "'" + question.id() + "=no' is a part of " + rules + ": another answer to it does not raise them.";
    }

    /** Red flags and findings that take "not sure" for an answer. */
    private static List<String> unsure(Subject subject) {
        var lines = new ArrayList<String>();
        for (var question : subject.knowledge().questions()) {
            var rules = rulesThatLookFor(question, new NotSure(), subject);
            if (!rules.isEmpty()) {
                lines.add("'" + question.id() + "=not-sure' is a part of " + rules + ".");
            }
        }
        subject.knowledge().findings().stream()
                .filter(finding -> finding.reading().matches(new NotSure()))
                .forEach(finding -> lines.add("Finding '" + finding.id() + "' reads 'not-sure' as evidence."));
        return lines;
    }

    private static String rulesThatLookFor(Question question, Answer answer, Subject subject) {
        var answers = Answers.NONE.with(question.id(), answer);
        return ids(subject.knowledge().redFlags().stream()
                .filter(redFlag -> Clauses.of(redFlag.when()).stream()
                        .filter(clause -> clause.questions().contains(question.id()))
                        .anyMatch(clause -> clause.truth(ANYONE, answers) == Truth.YES))
                .toList());
    }

    private static String rules(Question question, Subject subject) {
        return ids(subject.knowledge().redFlags().stream()
                .filter(redFlag -> redFlag.when().questions().contains(question.id()))
                .toList());
    }

    private static String ids(List<RedFlag> redFlags) {
        return redFlags.stream().map(RedFlag::id).collect(Collectors.joining(", "));
    }

    private Givens() {}
}
