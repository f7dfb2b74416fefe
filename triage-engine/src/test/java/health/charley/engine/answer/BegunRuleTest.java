package health.charley.engine.answer;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.PREGNANT_WOMAN;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.answer.Criterion.AgeWithin;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.PregnancyIs;
import health.charley.engine.answer.Criterion.SexIs;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What has begun a rule, and what could still complete it. */
class BegunRuleTest {
    private static final List<String> QUESTIONS = List.of("fever", "red", "injury", "weak", "numb");
    private static final Criterion FEVER = new Chose("fever", Set.of("yes"));
    private static final Criterion RED = new Chose("red", Set.of("yes"));
    private static final Criterion WEAK = new Chose("weak", Set.of("yes"));

    @Test
    void an_age_begins_a_rule_that_is_meant_for_it() {
        var oldAndFeverish = new All(List.of(new AgeWithin(30, 120), FEVER));
        var youngAndFeverish = new All(List.of(new AgeWithin(0, 15), FEVER));

        assertEquals(List.of("fever"), begun(oldAndFeverish, MAN_OF_40, Answers.NONE));
        assertEquals(List.of(), begun(youngAndFeverish, MAN_OF_40, Answers.NONE));
    }

    @Test
    void a_sex_alone_begins_nothing() {
        var manWithFever = new All(List.of(new SexIs(Sex.MALE), FEVER));

        assertEquals(List.of(), begun(manWithFever, MAN_OF_40, Answers.NONE));
        assertEquals(List.of("fever"), open(manWithFever, MAN_OF_40, Answers.NONE));
    }

    @Test
    void a_pregnancy_or_an_answer_begins_a_rule() {
        var pregnantAndFeverish = new All(List.of(new PregnancyIs(Set.of(Pregnancy.PREGNANT)), FEVER));
        var redAndFeverish = new All(List.of(RED, FEVER));

        assertEquals(List.of("fever"), begun(pregnantAndFeverish, PREGNANT_WOMAN, Answers.NONE));
        assertEquals(List.of("fever"), begun(redAndFeverish, MAN_OF_40, answers("red", "yes")));
        assertEquals(List.of("fever"), begun(redAndFeverish, MAN_OF_40, answers("red", "not-sure")));
        assertEquals(List.of(), begun(redAndFeverish, MAN_OF_40, answers("red", "no")));
    }

    @Test
    void a_denial_begins_nothing() {
        var redWithoutInjury = new All(List.of(RED, new Chose("injury", Set.of("no"))));

        assertEquals(List.of(), begun(redWithoutInjury, MAN_OF_40, answers("injury", "no")));
        assertEquals(List.of("injury"), begun(redWithoutInjury, MAN_OF_40, answers("red", "yes")));
    }

    @Test
    void only_the_branch_that_has_begun_is_followed_up() {
        var weak = new Chose("weak", Set.of("yes"));
        var numb = new Chose("numb", Set.of("yes"));
        var rule = new Any(List.of(new All(List.of(RED, FEVER)), new All(List.of(weak, numb))));

        assertEquals(List.of("fever"), begun(rule, MAN_OF_40, answers("red", "yes")));
    }

    /** Not sure of the redness, which is therefore no certain sign; but weakness would be one as well. */
    @Test
    void a_rule_that_hangs_on_not_sure_is_completed_by_another_sign() {
        var rule = new All(List.of(FEVER, new Any(List.of(RED, WEAK))));

        assertEquals(List.of("weak"), begun(rule, MAN_OF_40, answers("fever", "yes", "red", "not-sure")));
    }

    @Test
    void what_can_only_hang_on_not_sure_is_not_certainly_begun() {
        var rule = new All(List.of(FEVER, RED, WEAK));
        var unsure = answers("fever", "yes", "red", "not-sure");

        assertEquals(List.of("weak"), begun(rule, MAN_OF_40, unsure));
        assertEquals(List.of(), certainlyBegun(rule, MAN_OF_40, unsure));
    }

    @Test
    void a_rule_that_holds_asks_nothing_more() {
        var rule = new Any(List.of(RED, new All(List.of(FEVER, WEAK))));

        assertEquals(List.of(), begun(rule, MAN_OF_40, answers("red", "yes", "fever", "yes")));
        assertEquals(List.of(), open(rule, MAN_OF_40, answers("red", "yes")));
    }

    @Test
    void a_rule_can_hold_until_an_answer_speaks_against_it() {
        var rule = new All(List.of(FEVER, RED));

        assertTrue(canHold(rule, answers("fever", "yes")));
        assertFalse(canHold(rule, answers("fever", "no")));
        assertFalse(canHold(rule, answers("fever", "not-sure")));
    }

    private static boolean canHold(Criterion criterion, Answers answers) {
        var layout = new SheetLayout(new QuestionPlaces(QUESTIONS));
        var rule = layout.compile(criterion);
        return rule.canHold(layout.sheet(MAN_OF_40, answers));
    }

    private static List<String> begun(Criterion criterion, Person person, Answers answers) {
        return ids(criterion, person, answers, (rule, sheet, places) -> rule.addBegun(sheet, false, places));
    }

    private static List<String> certainlyBegun(Criterion criterion, Person person, Answers answers) {
        return ids(criterion, person, answers, (rule, sheet, places) -> rule.addBegun(sheet, true, places));
    }

    private static List<String> open(Criterion criterion, Person person, Answers answers) {
        return ids(criterion, person, answers, Rule::addOpen);
    }

    private interface Adding {
        void add(Rule rule, AnswerSheet sheet, Places places);
    }

    private static List<String> ids(Criterion criterion, Person person, Answers answers, Adding adding) {
        var layout = new SheetLayout(new QuestionPlaces(QUESTIONS));
        var rule = layout.compile(criterion);
        var sheet = layout.sheet(person, answers);
        var places = sheet.noPlaces();
        adding.add(rule, sheet, places);
        return IntStream.range(0, places.size())
                .mapToObj(i -> QUESTIONS.get(places.get(i)))
                .toList();
    }
}
