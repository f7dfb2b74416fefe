package health.charley.engine.explanation;

import static health.charley.engine.People.MAN_OF_40;
import static health.charley.engine.People.answers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.SampleKnowledge;
import health.charley.engine.answer.Answers;
import health.charley.engine.evidence.BaseRate;
import health.charley.engine.evidence.EvidenceGroup.Bounds;
import health.charley.engine.evidence.Interval;
import health.charley.engine.evidence.Reading.OneOf;
import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Prevalence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A condition and something else, each with half of the people; a finding of 0.4 under the condition and 0.1 otherwise. */
class ErrorPropagationTest {
    private static final double EXACT = 1e-6;

    @Test
    void without_an_answer_the_range_is_that_of_two_estimated_prevalences() {
        // log-odds 0 ± 1.96 · √2 · log(2) / 1.96
        assertRange(0.272841, 0.727159, measured(), Answers.NONE);
    }

    @Test
    void a_measured_finding_narrows_the_range_more_than_an_estimated_one() {
        assertRange(0.548999, 0.929298, measured(), answers("knot", "yes"));
        assertRange(0.537972, 0.932163, estimated(), answers("knot", "yes"));
    }

    @Test
    void a_measured_base_rate_narrows_the_range_of_an_estimated_one_present_or_absent() {
        var base = new BaseRate(0.1, 12, 120, Optional.empty(), Optional.of(new Interval(0.08, 0.125)));
        var sample = cramp().finding("knot", "knot", new OneOf(Set.of("yes")), List.of(base), Map.of("cramp", 0.4));

        assertRange(0.574035, 0.922317, sample, answers("knot", "yes"));
        assertRange(0.193959, 0.648752, sample, answers("knot", "no"));
    }

    @Test
    void a_measured_prevalence_narrows_the_range() {
        var share = new Prevalence(
                50,
                List.of(),
                List.of(),
                Map.of(),
                Source.EXPERT_ESTIMATE,
                List.of(),
                Optional.of(new Interval(40, 60)));
        var sample = new SampleKnowledge()
                .condition("cramp", share, CareLevel.SELF_CARE, List.of())
                .somethingElse(50);

        assertRange(0.326912, 0.673088, sample, Answers.NONE);
    }

    @Test
    void damping_takes_part_of_the_doubt_away_with_part_of_the_evidence() {
        var damped = measured().group(0.5, Optional.empty(), "knot");

        assertRange(0.414975, 0.849378, damped, answers("knot", "yes"));
    }

    @Test
    void a_group_at_its_bound_adds_no_doubt() {
        var bounded = measured().group(1, Optional.of(new Bounds(0.5, 2)), "knot");

        // log-odds log(2) with the doubt of the prevalences alone
        assertRange(0.428712, 0.842029, bounded, answers("knot", "yes"));
    }

    @Test
    void not_sure_changes_no_range() {
        assertEquals(range(measured(), Answers.NONE), range(measured(), answers("knot", "not-sure")));
    }

    @Test
    void every_range_holds_its_probability() {
        var assessment = measured().engine().assess(MAN_OF_40, answers("knot", "no"));

        for (var cause : assessment.causes()) {
            assertTrue(cause.range().low() < cause.probability(), cause.toString());
            assertTrue(cause.range().high() > cause.probability(), cause.toString());
        }
    }

    @Test
    void the_ratio_of_an_answer_has_a_range_and_says_whether_a_study_stands_behind_it() {
        var knot = measured()
                .engine()
                .assess(MAN_OF_40, answers("knot", "yes"))
                .causes()
                .get(0)
                .evidenceFor()
                .get(0);
        var estimate = estimated()
                .engine()
                .assess(MAN_OF_40, answers("knot", "yes"))
                .causes()
                .get(0)
                .evidenceFor()
                .get(0);

        assertEquals(4, knot.likelihoodRatio(), EXACT);
        assertEquals(2.038472, knot.interval().low(), EXACT);
        assertEquals(7.849017, knot.interval().high(), EXACT);
        assertTrue(knot.measured());
        assertTrue(!estimate.measured());
    }

    private static void assertRange(double low, double high, SampleKnowledge sample, Answers answers) {
        var range = range(sample, answers);

        assertEquals(low, range.low(), EXACT);
        assertEquals(high, range.high(), EXACT);
    }

    private static Range range(SampleKnowledge sample, Answers answers) {
        return sample.engine().explainCause(MAN_OF_40, answers, "cramp").cause().range();
    }

    private static SampleKnowledge measured() {
        return cramp().measured("knot", 0.1, "cramp", 0.4, new Interval(0.3, 0.5));
    }

    private static SampleKnowledge estimated() {
        return cramp().finding("knot", 0.1, Map.of("cramp", 0.4));
    }

    private static SampleKnowledge cramp() {
        return new SampleKnowledge()
                .condition("cramp", 50, CareLevel.SELF_CARE)
                .somethingElse(50)
                .yesNo("knot");
    }
}
