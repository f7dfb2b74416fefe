package health.charley.engine.safety;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.knowledge.CareLevel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A danger (30 %) that calls for an emergency department, and a cramp (70 %) that does not; a knot speaks for the cramp. */
class CareDecisionsTest {
    private static final Criterion KNOT_AND_NUMB =
            new All(List.of(new Chose("knot", Set.of("yes")), new Chose("numb", Set.of("yes"))));

    @Test
    void an_answer_that_reassures_lowers_the_level() {
        assertEquals(CareLevel.EMERGENCY, level(sample(), Answers.NONE));
        assertEquals(CareLevel.SELF_CARE, level(sample(), answers("knot", "yes")));
    }

    @Test
    void an_answer_that_fires_a_red_flag_does_not() {
        var flagged = sample().redFlag("knot", CareLevel.CONSULTATION, new Chose("knot", Set.of("yes")));

        assertEquals(CareLevel.EMERGENCY, level(flagged, answers("knot", "yes")));
    }

    @Test
    void a_sign_of_a_red_flag_that_other_answers_leave_open_does_not_either() {
        var flagged = sample().yesNo("numb").redFlag("numb", CareLevel.EMERGENCY, KNOT_AND_NUMB);

        assertEquals(CareLevel.EMERGENCY, level(flagged, answers("knot", "yes")));
        assertEquals(CareLevel.EMERGENCY, level(flagged, answers("knot", "yes", "numb", "not-sure")));
    }

    @Test
    void a_sign_of_a_red_flag_that_another_answer_rules_out_lowers_it_as_any_other_answer() {
        var flagged = sample().yesNo("numb").redFlag("numb", CareLevel.EMERGENCY, KNOT_AND_NUMB);

        assertEquals(CareLevel.SELF_CARE, level(flagged, answers("knot", "yes", "numb", "no")));
    }

    @Test
    void a_sign_of_a_red_flag_left_open_may_take_a_routine_visit_back_as_any_other_answer() {
        var flagged =
                sample(60, CareLevel.CONSULTATION).yesNo("numb").redFlag("numb", CareLevel.EMERGENCY, KNOT_AND_NUMB);

        assertEquals(CareLevel.CONSULTATION, level(flagged, Answers.NONE));
        assertEquals(CareLevel.SELF_CARE, level(flagged, answers("knot", "yes")));
    }

    @Test
    void an_answer_that_fires_a_red_flag_keeps_a_routine_visit() {
        var flagged = sample(60, CareLevel.CONSULTATION)
                .redFlag("knot", CareLevel.SELF_CARE, new Chose("knot", Set.of("yes")));

        assertEquals(CareLevel.CONSULTATION, level(flagged, answers("knot", "yes")));
    }

    @Test
    void a_no_that_a_red_flag_looks_for_is_no_sign_of_it() {
        var numbWithoutFall = new All(List.of(new Chose("fall", Set.of("no")), new Chose("numb", Set.of("yes"))));
        var flagged = sample().yesNo("numb")
                .yesNo("fall")
                .finding("fall", 0.5, Map.of("danger", 0.999, "cramp", 0.1))
                .redFlag("numb", CareLevel.EMERGENCY, numbWithoutFall);

        assertEquals(CareLevel.SELF_CARE, level(flagged, answers("fall", "no")));
    }

    @Test
    void other_answers_still_lower_it() {
        var flagged = sample().redFlag("knot", CareLevel.CONSULTATION, new Chose("knot", Set.of("yes")));

        assertEquals(CareLevel.CONSULTATION, level(flagged, answers("knot", "yes", "night", "yes")));
    }

    @Test
    void an_answer_that_raises_still_raises_it() {
        var flagged = sample().redFlag("knot", CareLevel.CONSULTATION, new Chose("knot", Set.of("yes")));

        assertEquals(CareLevel.EMERGENCY, level(flagged, answers("night", "yes", "swelling", "yes")));
    }

    private static CareLevel level(SampleKnowledge knowledge, Answers answers) {
        return knowledge.engine().decide(MAN_OF_40, answers).level();
    }

    private static SampleKnowledge sample() {
        return sample(30, CareLevel.EMERGENCY);
    }

    private static SampleKnowledge sample(double percent, CareLevel danger) {
        return new SampleKnowledge()
                .condition("danger", percent, danger)
                .condition("cramp", 99.9 - percent, CareLevel.SELF_CARE)
                .somethingElse(0.1)
                .yesNo("knot")
                .finding("knot", 0.5, Map.of("danger", 0.001, "cramp", 0.9))
                .yesNo("night")
                .finding("night", 0.5, Map.of("danger", 0.001, "cramp", 0.9))
                .yesNo("swelling")
                .finding("swelling", 0.5, Map.of("danger", 0.99, "cramp", 0.001));
    }
}
