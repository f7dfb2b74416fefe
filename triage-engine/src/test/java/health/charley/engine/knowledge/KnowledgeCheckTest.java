package health.charley.engine.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Sex;
import health.charley.engine.evidence.BaseRate;
import health.charley.engine.evidence.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnowledgeCheckTest {

    @Test
    void an_unknown_question_in_a_criterion_is_named() {
        var sample = sample().yesNo("headache-onset", yes("fever-days"));

        assertFault("Question 'headache-onset' is enabled by 'fever-days', which does not exist.", sample);
    }

    @Test
    void an_unknown_condition_in_a_finding_is_named() {
        var sample = sample().yesNo("knot").finding("knot", 0.1, Map.of("crampp", 0.8));

        assertFault("Finding 'knot' names condition 'crampp', which does not exist.", sample);
    }

    @Test
    void an_answer_that_a_question_does_not_have_is_named() {
        var sample = sample().yesNo("knot").finding("hard", "knot", Set.of("maybe"), 0.1, Map.of());

        assertFault("Finding 'hard' reads 'maybe' of question 'knot', which has no such answer.", sample);
    }

    @Test
    void questions_that_enable_each_other_are_a_circle() {
        var sample = sample().yesNo("knot", yes("spell")).yesNo("spell", yes("knot"));

        assertFault("Questions enable each other in a circle: knot → spell → knot.", sample);
    }

    @Test
    void probabilities_of_answers_that_exclude_each_other_add_up_to_one_at_most() {
        var sample = sample().question("numb", Question.Type.SINGLE, Optional.empty(), "one", "both", "no")
                .finding("numb-one", "numb", Set.of("one"), 0.1, Map.of("cramp", 0.7))
                .finding("numb-both", "numb", Set.of("both"), 0.1, Map.of("cramp", 0.4));

        assertFault("The answers to question 'numb' under 'cramp' add up to more than 1 (1.1).", sample);
    }

    @Test
    void an_answer_shows_one_finding_only() {
        var sample = sample().yesNo("knot")
                .finding("first", "knot", Set.of("yes"), 0.1, Map.of())
                .finding("second", "knot", Set.of("yes"), 0.1, Map.of());

        assertFault("Answer 'yes' of question 'knot' shows both 'first' and 'second'.", sample);
    }

    @Test
    void a_base_rate_must_hold_for_everybody() {
        var men = new BaseRate(0.1, 0, 200, Optional.of(Sex.MALE), Optional.empty());
        var sample = sample().yesNo("knot")
                .finding("knot", "knot", new Reading.OneOf(Set.of("yes")), List.of(men), Map.of());

        assertFault("Finding 'knot' has no base rate at age 12, sex female.", sample);
    }

    @Test
    void a_question_that_nothing_uses_is_refused() {
        assertFault(
                "Question 'idle' changes nothing: no finding, red flag or other question uses its answer.",
                sample().yesNo("idle"));
    }

    @Test
    void a_question_cannot_be_in_two_groups() {
        var sample = sample().yesNo("knot")
                .finding("knot", 0.1, Map.of())
                .group(0.5, Optional.empty(), "knot")
                .group(0.5, Optional.empty(), "knot");

        assertFault("Finding 'knot' is in more than one evidence group: [group-0, group-1].", sample);
    }

    @Test
    void the_same_id_twice_is_refused() {
        assertFault("Condition 'cramp' is there twice.", sample().condition("cramp", 5, CareLevel.SELF_CARE));
    }

    @Test
    void something_else_stands_exactly_once() {
        assertFault(
                "Exactly one condition stands for 'something else', not 0.",
                new SampleKnowledge().condition("cramp", 5, CareLevel.SELF_CARE));
    }

    @Test
    void a_screen_asks_only_questions_that_exist() {
        assertFault("The red-flag screen asks question 'chest', which does not exist.", sample().screen("chest"));
    }

    @Test
    void a_screen_for_later_asks_only_questions_that_exist() {
        assertFault(
                "The screen 'Any of those?' asks question 'chest', which does not exist.", sample().together("chest"));
    }

    @Test
    void a_question_stands_on_one_screen_only() {
        var sample = sample().yesNo("knot")
                .finding("knot", 0.1, Map.of())
                .screen("knot")
                .together("knot");

        assertFault("Question 'knot' is on a screen twice.", sample);
    }

    @Test
    void a_question_that_only_an_unreachable_one_enables_can_never_be_asked() {
        var never = new Criterion.Any(List.of());
        var sample = sample().yesNo("ghost", never).finding("ghost", 0.1, Map.of());

        assertFault("Question 'ghost' can never be asked.", sample);
    }

    @Test
    void a_policy_pack_may_raise_a_red_flag_and_never_lower_it() {
        var sample = sample().yesNo("red").redFlag("R1", CareLevel.EMERGENCY, yes("red"));

        sample.redFlagLevels(Map.of("R1", CareLevel.EMERGENCY_AMBULANCE)).build();
        assertFault(
                "Policy pack 'sample' lowers red flag 'R1', which it may only raise.",
                sample.redFlagLevels(Map.of("R1", CareLevel.CONSULTATION)));
    }

    private static void assertFault(String sentence, SampleKnowledge sample) {
        var refused = assertThrows(KnowledgeException.class, sample::build);

        assertEquals(List.of(sentence), refused.faults());
    }

    private static Criterion yes(String question) {
        return new Chose(question, Set.of("yes"));
    }

    private static SampleKnowledge sample() {
        return new SampleKnowledge().condition("cramp", 20, CareLevel.SELF_CARE).somethingElse(80);
    }
}
