package health.charley.engine.answer;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.PREGNANT_WOMAN;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.answer.Criterion.AgeWithin;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.ChoseAtLeast;
import health.charley.engine.answer.Criterion.Not;
import health.charley.engine.answer.Criterion.NumberWithin;
import health.charley.engine.answer.Criterion.PregnancyIs;
import health.charley.engine.answer.Criterion.SexIs;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriterionTest {
    private static final Criterion FEVER = new Chose("fever", Set.of("yes"));
    private static final Criterion RED = new Chose("red", Set.of("yes"));

    @Test
    void a_question_that_was_not_asked_is_open_and_not_absent() {
        assertEquals(Truth.OPEN, FEVER.truth(MAN_OF_40, Answers.NONE));
        assertEquals(Truth.OPEN, new Not(FEVER).truth(MAN_OF_40, Answers.NONE));
    }

    @Test
    void not_sure_is_neither_yes_nor_no() {
        assertEquals(Truth.UNSURE, FEVER.truth(MAN_OF_40, answers("fever", "not-sure")));
        assertEquals(Truth.UNSURE, new Not(FEVER).truth(MAN_OF_40, answers("fever", "not-sure")));
    }

    @Test
    void a_criterion_can_ask_for_not_sure_itself() {
        var unsure = new Chose("fever", Set.of("not-sure"));

        assertEquals(Truth.YES, unsure.truth(MAN_OF_40, answers("fever", "not-sure")));
    }

    @Test
    void all_needs_every_part_and_any_needs_one() {
        var both = new All(List.of(FEVER, RED));
        var either = new Any(List.of(FEVER, RED));

        assertEquals(Truth.YES, both.truth(MAN_OF_40, answers("fever", "yes", "red", "yes")));
        assertEquals(Truth.NO, both.truth(MAN_OF_40, answers("fever", "no")));
        assertEquals(Truth.OPEN, both.truth(MAN_OF_40, answers("fever", "yes")));
        assertEquals(Truth.UNSURE, both.truth(MAN_OF_40, answers("fever", "yes", "red", "not-sure")));
        assertEquals(Truth.YES, either.truth(MAN_OF_40, answers("fever", "yes")));
        assertEquals(Truth.NO, either.truth(MAN_OF_40, answers("fever", "no", "red", "no")));
    }

    @Test
    void numbers_hold_within_both_ends() {
        var threeToFive = new NumberWithin("nights", 3, 5);

        assertEquals(Truth.YES, threeToFive.truth(MAN_OF_40, Answers.NONE.with("nights", new Answer.Measured(3))));
        assertEquals(Truth.YES, threeToFive.truth(MAN_OF_40, Answers.NONE.with("nights", new Answer.Measured(5))));
        assertEquals(Truth.NO, threeToFive.truth(MAN_OF_40, Answers.NONE.with("nights", new Answer.Measured(5.5))));
    }

    @Test
    void only_counted_values_count() {
        var two = new ChoseAtLeast("signs", 2, Set.of("tired", "cold", "dry"));

        assertEquals(Truth.YES, two.truth(MAN_OF_40, chosen("tired", "cold")));
        assertEquals(Truth.NO, two.truth(MAN_OF_40, chosen("tired", "none")));
    }

    private static Answers chosen(String... values) {
        return Answers.NONE.with("signs", new Answer.Chosen(Set.of(values)));
    }
}
