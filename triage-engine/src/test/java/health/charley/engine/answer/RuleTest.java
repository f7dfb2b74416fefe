package health.charley.engine.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.answer.Criterion.AgeWithin;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.ChoseAtLeast;
import health.charley.engine.answer.Criterion.Not;
import health.charley.engine.answer.Criterion.NumberWithin;
import health.charley.engine.answer.Criterion.PregnancyIs;
import health.charley.engine.answer.Criterion.SexIs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A rule says what its criterion says, for criteria, people and answers by chance. */
class RuleTest {
    private static final int CASES = 20_000;
    private static final List<String> QUESTIONS = List.of("q0", "q1", "q2", "q3", "q4");
    private static final List<Set<String>> CHOICES =
            List.of(Set.of("yes"), Set.of("no"), Set.of("yes", "no"), Set.of("not-sure"), Set.of("yes", "not-sure"));

    private final SplittableRandom random = new SplittableRandom(2026);

    @Test
    void it_is_as_true_as_its_criterion() {
        forCases((criterion, rule, person, answers, sheet) ->
                assertEquals(criterion.truth(person, answers), rule.truth(sheet), () -> criterion + " " + answers));
    }

    @Test
    void no_answer_makes_true_what_cannot_hold() {
        forCases((criterion, rule, person, answers, sheet) -> {
            var more = sheet;
            for (var question = 0; question < QUESTIONS.size(); question++) {
                more = sheet.has(question) ? more : more.with(question, answer());
            }
            var truth = rule.truth(more);

            assertTrue(rule.canHold(sheet) || truth != Truth.YES, () -> criterion + " " + answers);
        });
    }

    @Test
    void only_an_answer_to_an_open_question_makes_it_true() {
        forCases((criterion, rule, person, answers, sheet) -> {
            var question = random.nextInt(QUESTIONS.size());
            if (!sheet.has(question) && rule.truth(sheet) != Truth.YES) {
                var open = sheet.noPlaces();
                rule.addOpen(sheet, open);

                var truth = rule.truth(sheet.with(question, answer()));

                assertTrue(open.contains(question) || truth != Truth.YES, () -> criterion + " " + answers);
            }
        });
    }

    @Test
    void what_makes_it_true_keeps_it_true_without_the_other_answers() {
        forCases((criterion, rule, person, answers, sheet) -> {
            if (rule.truth(sheet) == Truth.YES && !criterion.toString().contains("Not[")) {
                var met = sheet.noPlaces();
                rule.addMet(sheet, met);
                var others = new HashSet<>(answers.questions());
                others.removeAll(ids(met));

                var truth = criterion.truth(person, answers.without(others));

                assertEquals(Truth.YES, truth, () -> criterion + " " + answers);
            }
        });
    }

    @Test
    void what_holds_of_a_part_of_the_answers_holds_of_all_of_them() {
        forCases((criterion, rule, person, answers, sheet) -> {
            var taken = sheet.noPlaces();
            taken.add(random.nextInt(QUESTIONS.size()));

            var ofPart = rule.truth(sheet.without(taken));

            assertTrue(ofPart != Truth.YES || rule.truth(sheet) == Truth.YES, () -> criterion + " " + answers);
        });
    }

    @Test
    void one_answer_makes_it_true_only_where_it_said_that_it_could() {
        forCases((criterion, rule, person, answers, sheet) -> {
            var question = random.nextInt(QUESTIONS.size());
            if (!sheet.has(question)) {
                var more = sheet.with(question, answer());

                assertTrue(
                        rule.couldHoldBy(question, sheet) || rule.truth(more) != Truth.YES,
                        () -> criterion + " " + answers + " and then q" + question);
            }
        });
    }

    @Test
    void one_answer_more_is_the_same_as_a_new_sheet() {
        forCases((criterion, rule, person, answers, sheet) -> {
            var question = random.nextInt(QUESTIONS.size());
            var answer = answer();

            var more = answers.with(QUESTIONS.get(question), answer);

            assertEquals(criterion.truth(person, more), rule.truth(sheet.with(question, answer)));
        });
    }

    private interface Check {
        void check(Criterion criterion, Rule rule, Person person, Answers answers, AnswerSheet sheet);
    }

    private void forCases(Check check) {
        for (var i = 0; i < CASES; i++) {
            var criterion = criterion(3);
            var layout = new SheetLayout(new QuestionPlaces(QUESTIONS));
            var rule = layout.compile(criterion);
            var person = person();
            var answers = answers();
            check.check(criterion, rule, person, answers, layout.sheet(person, answers));
        }
    }

    private static List<String> ids(Places places) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> QUESTIONS.get(places.get(i)))
                .toList();
    }

    private Criterion criterion(int depth) {
        var kind = random.nextInt(depth == 0 ? 6 : 10);
        return switch (kind) {
            case 0 -> new SexIs(random.nextBoolean() ? Sex.FEMALE : Sex.MALE);
            case 1 -> new AgeWithin(random.nextInt(60), 60);
            case 2 -> new PregnancyIs(Set.of(random.nextBoolean() ? Pregnancy.PREGNANT : Pregnancy.POSTPARTUM));
            case 3 -> new NumberWithin(question(), 2, 2 + random.nextInt(4));
            case 4 -> new ChoseAtLeast(question(), 1 + random.nextInt(2), Set.of("yes", "no"));
            case 5, 6 -> new Chose(question(), CHOICES.get(random.nextInt(CHOICES.size())));
            case 7 -> new Not(criterion(depth - 1));
            case 8 -> new All(parts(depth));
            default -> new Any(parts(depth));
        };
    }

    private List<Criterion> parts(int depth) {
        var parts = new ArrayList<Criterion>();
        for (var i = random.nextInt(4); i > 0; i--) {
            parts.add(criterion(depth - 1));
        }
        return parts;
    }

    private String question() {
        return QUESTIONS.get(random.nextInt(QUESTIONS.size()));
    }

    private Person person() {
        var isFemale = random.nextBoolean();
        var states = Pregnancy.values();
        return new Person(
                random.nextInt(100),
                isFemale ? Sex.FEMALE : Sex.MALE,
                isFemale ? states[random.nextInt(states.length)] : Pregnancy.NONE);
    }

    private Answers answers() {
        var answers = Answers.NONE.with("of-another-topic", answer());
        for (var question : QUESTIONS) {
            answers = random.nextBoolean() ? answers.with(question, answer()) : answers;
        }
        return answers;
    }

    private Answer answer() {
        return switch (random.nextInt(5)) {
            case 0 -> new Answer.NotSure();
            case 1 -> new Answer.Measured(random.nextInt(6));
            case 2 -> new Answer.Chosen(Set.of("yes", "no"));
            case 3 -> Answer.of("no");
            default -> Answer.of("yes");
        };
    }
}
