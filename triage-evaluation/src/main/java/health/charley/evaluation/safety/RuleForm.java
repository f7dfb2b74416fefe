package health.charley.evaluation.safety;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.answer.Truth;
import health.charley.engine.knowledge.RedFlag;
import health.charley.knowledge.firing.Clauses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the form of the red flags alone shows, for every person and every set of answers.
 *
 * <p>A truth is one of no ‹ open ‹ unsure ‹ yes. Where no clause on answers is negated, a red flag is made of clauses by
 * lesser ({@code all}) and greater ({@code any}) alone, and both only rise when a part rises. A clause that is not answered is
 * open. So (2a) a red flag that holds goes on to hold whatever else is answered, since no clause that holds is touched and an
 * open one counts for no more than a no; it also goes on to hold when a clause that does not hold turns into one that does;
 * and (3a) "not sure" in place of no answer lets every red flag stand at least as high as before.
 *
 * <p>That the engine's clauses and connectives are what this argument takes them for is tried in full (2b).
 */
final class RuleForm {
    private static final Person ANYONE = new Person(40, Sex.MALE, Pregnancy.NONE);

    private final Subject subject;

    RuleForm(Subject subject) {
        this.subject = subject;
    }

    List<Claim> claims() {
        return List.of(
                positive(
                        "2a",
                        "One more answer, or a sign in place of an answer that no red flag looks for, never lowers the"
                                + " level of the red flags."),
                asTaken(),
                positive("3a", "\"Not sure\" in place of no answer never lowers the level of the red flags."));
    }

    private Claim positive(String id, String sentence) {
        var redFlags = subject.knowledge().redFlags();
        var clauses = redFlags.stream()
                .mapToLong(redFlag -> Clauses.of(redFlag.when()).size())
                .sum();
        return new Claim(
                id,
                sentence,
                Method.SYMBOLIC,
                redFlags.size() + " red flags: no clause on answers is negated",
                clauses,
                redFlags.stream().flatMap(this::negations).toList(),
                List.of(),
                List.of());
    }

    private Stream<Trace> negations(RedFlag redFlag) {
        return Clauses.negationsOfAnswers(redFlag.when()).stream()
                .map(not -> new Trace(
                        redFlag.id() + " negates " + String.join(", ", not.questions()),
                        List.of(
                                subject.named(redFlag),
                                "It holds where this does not, so a sign more can take it back: "
                                        + subject.wording().questions(not.questions()))));
    }

    private Claim asTaken() {
        var findings = new Findings();
        subject.knowledge().redFlags().stream()
                .flatMap(redFlag -> Clauses.of(redFlag.when()).stream())
                .distinct()
                .filter(clause -> !clause.questions().isEmpty())
                .forEach(clause -> tryClause(clause, findings));
        tryConnectives(findings);
        return Claim.of(
                "2b",
                "A clause is open when unanswered, unsure or named when not sure, else yes or no; all is the lesser,"
                        + " any the greater.",
                Method.EXHAUSTIVE,
                "each clause × each answer to its question, and each connective × each pair of truths",
                findings);
    }

    private void tryClause(Criterion clause, Findings findings) {
        var id = clause.questions().iterator().next();
        expect(Optional.empty(), Set.of(Truth.OPEN), clause, id, findings);
        expect(Optional.of(new NotSure()), Set.of(Truth.UNSURE, Truth.YES), clause, id, findings);
        var question = subject.knowledge().question(id).orElseThrow();
        question.possibleAnswers().values().stream()
                .filter(answer -> !(answer instanceof NotSure))
                .forEach(answer -> expect(Optional.of(answer), Set.of(Truth.NO, Truth.YES), clause, id, findings));
    }

    private static void expect(
            Optional<Answer> answer, Set<Truth> expected, Criterion clause, String question, Findings findings) {
        var answers = answer.map(given -> Answers.NONE.with(question, given)).orElse(Answers.NONE);
        var truth = clause.truth(ANYONE, answers);
        findings.checked(1);
        if (!expected.contains(truth)) {
            findings.broken(
                    clause + " after " + Wording.brief(answers),
                    () -> List.of("Its truth is " + truth + ", and should be one of " + expected + "."));
        }
    }

    private static void tryConnectives(Findings findings) {
        for (var one : Truth.values()) {
            for (var other : Truth.values()) {
                var answers = answers(one, other);
                var parts = List.<Criterion>of(new Chose("one", Set.of("yes")), new Chose("other", Set.of("yes")));
                var lesser = one.compareTo(other) <= 0 ? one : other;
                var greater = one.compareTo(other) <= 0 ? other : one;
                expect(new All(parts), answers, lesser, findings);
                expect(new Any(parts), answers, greater, findings);
            }
        }
    }

    private static void expect(Criterion criterion, Answers answers, Truth expected, Findings findings) {
        var truth = criterion.truth(ANYONE, answers);
        findings.checked(1);
        if (truth != expected) {
            findings.broken(
                    criterion + " after " + Wording.brief(answers),
                    () -> List.of("Its truth is " + truth + ", and should be " + expected + "."));
        }
    }

    private static Answers answers(Truth one, Truth other) {
        var answers = new LinkedHashMap<String, Answer>();
        answer(one).ifPresent(given -> answers.put("one", given));
        answer(other).ifPresent(given -> answers.put("other", given));
        return new Answers(answers);
    }

    /** What to say so that a clause that looks for a yes has this truth. */
    private static Optional<Answer> answer(Truth truth) {
        return switch (truth) {
            case OPEN -> Optional.empty();
            case UNSURE -> Optional.of(new NotSure());
            case YES -> Optional.of(Answer.of("yes"));
            case NO -> Optional.of(Answer.of("no"));
        };
    }
}
