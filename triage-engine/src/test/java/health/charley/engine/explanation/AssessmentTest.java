package health.charley.engine.explanation;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static health.charley.engine.explanation.CrampTopic.cramps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.NumberWithin;
import health.charley.engine.evidence.EvidenceGroup.Bounds;
import health.charley.engine.knowledge.CareLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    @Test
    void evidence_for_a_cause_carries_its_likelihood_ratio() {
        var cause = cramps().engine()
                .assess(MAN_OF_40, answers("knot", "yes", "swollen", "no"))
                .causes()
                .get(0);

        assertEquals("cramp", cause.condition().id());
        var knot = cause.evidenceFor().get(0);
        assertEquals("There is knot.", knot.text());
        assertTrue(knot.present());
        // 0.8 to the mean of clot (0.2) and something else (0.2)
        assertEquals(4.0, knot.likelihoodRatio(), 1e-9);
    }

    @Test
    void an_absent_finding_speaks_against_a_cause_that_brings_it() {
        var clot = cramps().engine()
                .explainCause(MAN_OF_40, answers("swollen", "no"), "clot")
                .cause();

        var against = clot.evidenceAgainst().get(0);
        assertEquals("There is no swollen.", against.text());
        assertFalse(against.present());
        // (1 - 0.8) to the mean of cramp and something else (1 - 0.1)
        assertEquals(0.2 / 0.9, against.likelihoodRatio(), 1e-9);
    }

    @Test
    void what_was_not_asked_is_told_with_what_it_could_say() {
        var explanation = cramps().engine().explainCause(MAN_OF_40, answers("knot", "yes"), "clot");

        var open = explanation.notAsked().get(0);
        assertEquals("swollen", open.question().id());
        assertEquals(8.0, open.evidence().likelihoodRatio(), 1e-9);
    }

    @Test
    void a_group_shows_the_damping_it_puts_on_the_ratio() {
        var damped = cramps().group(0.5, Optional.empty(), "knot").engine();

        var knot = damped.assess(MAN_OF_40, answers("knot", "yes"))
                .causes()
                .get(0)
                .evidenceFor()
                .get(0);

        assertEquals(4.0, knot.likelihoodRatio(), 1e-9);
        assertEquals(2.0, knot.effectiveRatio(), 1e-9);
        assertEquals("group-0", knot.group().orElseThrow().id());
    }

    @Test
    void a_group_at_its_bound_counts_each_of_its_ratios_less() {
        var bounded = cramps().group(1, Optional.of(new Bounds(0.5, 2)), "knot").engine();

        var knot = bounded.assess(MAN_OF_40, answers("knot", "yes"))
                .causes()
                .get(0)
                .evidenceFor()
                .get(0);

        // of log(4) against the base rate, log(2) is let through
        assertEquals(0.5, knot.share(), 1e-9);
        assertEquals(2.0, knot.effectiveRatio(), 1e-9);
    }

    @Test
    void no_cause_that_stands_out_is_not_enough_to_tell() {
        var sample = cramps().yesNo("spell").finding("spell", 0.2, Map.of("cramp", 0.8, "clot", 0.8));

        var tied = sample.engine().assess(MAN_OF_40, answers("knot", "no", "swollen", "no", "spell", "yes"));
        var clear = sample.engine().assess(MAN_OF_40, answers("knot", "yes", "swollen", "no", "spell", "yes"));

        assertFalse(tied.conclusive());
        assertTrue(clear.conclusive());
    }

    @Test
    void not_sure_to_everything_is_not_enough_to_tell_whatever_is_common() {
        var sample = new SampleKnowledge()
                .condition("common", 90, CareLevel.SELF_CARE)
                .somethingElse(10);
        for (var sign : List.of("one", "two", "three")) {
            sample.yesNo(sign).finding(sign, 0.2, Map.of());
        }
        var unsure = answers("one", "not-sure", "two", "not-sure", "three", "not-sure");
        var sure = answers("one", "no", "two", "no", "three", "no");

        assertFalse(sample.engine().assess(MAN_OF_40, unsure).conclusive());
        assertTrue(sample.engine().assess(MAN_OF_40, sure).conclusive());
    }

    @Test
    void a_warning_sign_that_is_not_sure_is_said_before_the_advice() {
        var sample = new SampleKnowledge()
                .condition("mild", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .yesNo("red")
                .redFlag("red", CareLevel.EMERGENCY, new Chose("red", Set.of("yes")));

        var reason =
                sample.engine().assess(MAN_OF_40, answers("red", "not-sure")).reason();

        assertEquals(
                "You were not sure about a warning sign. If it is there, do what the warning says. If it is not, do as we"
                        + " say here. Your answers do not point clearly to one cause. This is the safest advice for the"
                        + " causes that could fit.",
                reason);
    }

    @Test
    void several_warning_signs_that_are_not_sure_are_spoken_of_as_several() {
        var sample = new SampleKnowledge()
                .condition("mild", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .yesNo("red")
                .yesNo("fever")
                .redFlag("red", CareLevel.EMERGENCY, new Chose("red", Set.of("yes")))
                .redFlag("fever", CareLevel.EMERGENCY, new Chose("fever", Set.of("yes")));

        var reason = sample.engine()
                .assess(MAN_OF_40, answers("red", "not-sure", "fever", "not-sure"))
                .reason();

        assertEquals(
                "You were not sure about some warning signs. If one is there, do what its warning says. If none is, do as"
                        + " we say here. Your answers do not point clearly to one cause. This is the safest advice for"
                        + " the causes that could fit.",
                reason);
    }

    @Test
    void something_else_in_front_is_not_enough_to_tell() {
        var unknown = new SampleKnowledge()
                .condition("rare", 1, CareLevel.SELF_CARE)
                .somethingElse(99)
                .engine();

        assertFalse(unknown.assess(MAN_OF_40, Answers.NONE).conclusive());
    }

    @Test
    void the_effect_of_each_answer_is_told_before_it_is_given() {
        var sample = new SampleKnowledge()
                .condition("mild", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .yesNo("red")
                .finding("red", 0.1, Map.of("mild", 0.1))
                .redFlag("red", CareLevel.EMERGENCY, new Chose("red", Set.of("yes")));

        var explanation = sample.engine().explainQuestion(MAN_OF_40, Answers.NONE, "red");

        assertTrue(explanation.couldChangeAdvice());
        assertEquals(CareLevel.EMERGENCY, explanation.effects().get(0).level());
        assertEquals(CareLevel.SELF_CARE, explanation.effects().get(1).level());
    }

    @Test
    void the_effect_of_a_number_is_told_too() {
        var sample = new SampleKnowledge()
                .condition("mild", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .number("nights", 0, 7)
                .redFlag("most-nights", CareLevel.CONSULTATION, new NumberWithin("nights", 4, 7));

        var explanation = sample.engine().explainQuestion(MAN_OF_40, Answers.NONE, "nights");

        assertTrue(explanation.couldChangeAdvice());
        assertEquals(8, explanation.effects().size());
        assertEquals(CareLevel.SELF_CARE, explanation.effects().get(3).level());
        assertEquals(CareLevel.CONSULTATION, explanation.effects().get(4).level());
    }
}
