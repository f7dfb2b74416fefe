package health.charley.evaluation.safety;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Question;
import health.charley.engine.knowledge.RedFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One more sign of a red flag that is not ruled out never lowers an outcome of 24 hours or more urgent, whether or not it completes
 * the red flag. An answer that by itself rules out a red flag of which another sign was told is passed over: it is a denial
 * as well.
 */
final class OneMoreSign implements Check {
    /** Sets of answers drawn by chance for each kind of people. */
    private static final int DRAWN = 10;

    /** How often a question is answered in such a set. */
    private static final double ANSWERED = 0.4;

    /** Between the levels below this a sign is evidence like any other. */
    private static final CareLevel LEAST = CareLevel.CONSULTATION_24;

    private static final Answer NOT_SURE = new NotSure();

    private final Subject subject;
    private final Signs signs;
    private final Background unsure;

    OneMoreSign(Subject subject) {
        this.subject = subject;
        this.signs = new Signs(subject.knowledge());
        this.unsure = Background.unsure(subject.knowledge());
    }

    @Override
    public void look(Person person, Guide guide, Findings findings) {
        var every = subject.knowledge().questions();
        Stream.concat(Stream.of(Answers.NONE), drawn().stream())
                .forEach(before -> oneMore(before, every, person, guide, findings));
        for (var redFlag : subject.redFlags(person, findings)) {
            var own = every.stream()
                    .filter(question -> redFlag.when().questions().contains(question.id()))
                    .toList();
            begun(redFlag, person).forEach(before -> oneMore(before, own, person, guide, findings));
        }
    }

    /** Each least set of answers that fires a red flag, less one of them, the rest unanswered and not sure. */
    private Set<Answers> begun(RedFlag redFlag, Person person) {
        var begun = new LinkedHashSet<Answers>();
        for (var firing : subject.minimal().fulfilling(redFlag.when(), person)) {
            for (var lacking : firing.questions()) {
                var told = firing.without(Set.of(lacking));
                begun.add(told);
                begun.add(unsure.around(told));
            }
        }
        return begun;
    }

    /** Answers by chance to some questions, the same each time. */
    private List<Answers> drawn() {
        var drawn = new ArrayList<Answers>();
        for (var seed = 0; seed < DRAWN; seed++) {
            var chance = new RandomAnswers(seed);
            var answers = Answers.NONE;
            for (var question : subject.knowledge().questions()) {
                answers = chance.isDrawn(ANSWERED) ? answers.with(question.id(), chance.to(question)) : answers;
            }
            drawn.add(answers);
        }
        return drawn;
    }

    private void oneMore(Answers before, List<Question> questions, Person person, Guide guide, Findings findings) {
        if (!guide.level(person, before).isAtLeast(LEAST)) {
            return;
        }
        var signsBefore = signs.in(before, person);
        for (var question : questions) {
            if (before.to(question.id()).orElse(NOT_SURE).equals(NOT_SURE)) {
                question.possibleAnswers().values().stream()
                        .map(answer -> before.with(question.id(), answer))
                        .filter(after -> isOneMore(question.id(), before, signsBefore, after, person))
                        .forEach(after -> look(question, before, after, person, guide, findings));
            }
        }
    }

    private boolean isOneMore(String question, Answers before, Set<String> signsBefore, Answers after, Person person) {
        var told = signs.lookingAt(question, after, person);
        if (!told.contains(question)) {
            return false;
        }
        return told.containsAll(signsBefore)
                || all(told, signs.lookingElsewhere(question, before, person)).containsAll(signsBefore);
    }

    private static Set<String> all(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private void look(Question last, Answers before, Answers after, Person person, Guide guide, Findings findings) {
        var outcomeBefore = guide.level(person, before);
        var outcomeAfter = guide.level(person, after);
        findings.checked(1);
        if (!outcomeAfter.isAtLeast(outcomeBefore)) {
            var only = Answers.NONE.with(last.id(), after.to(last.id()).orElseThrow());
            findings.broken(
                    Wording.brief(only) + " after " + Wording.brief(before),
                    () -> List.of(
                            Wording.of(person) + " has said: "
                                    + subject.wording().of(before),
                            "Outcome: " + Wording.of(outcomeBefore),
                            "And then: " + subject.wording().of(only),
                            "Outcome: " + Wording.of(outcomeAfter) + ", which is lower."));
        }
    }

    @Override
    public Claim claim(Findings findings) {
        return Claim.of(
                "2d",
                "One more sign of a red flag that is not ruled out never lowers an outcome of 24 hours or more urgent,"
                        + " probabilities included.",
                Method.SAMPLED,
                subject.extent().each()
                        + " × each such sign × nothing else said, each least set of answers that fires a"
                        + " red flag less one of them, the rest unanswered and not sure, and " + DRAWN
                        + " sets of answers by chance, where the outcome is that urgent",
                findings);
    }
}
