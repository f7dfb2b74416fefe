package health.charley.evaluation.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.example.Outcomes;
import health.charley.evaluation.interview.Manner;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.evaluation.scorecard.Floor.Bound;
import health.charley.evaluation.statistics.Figure.Share;
import health.charley.evaluation.vignette.Suite;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Four cases by hand: an emergency sent right, and three for self-care, of which one is sent right, one too high and one, for
 * which a routine visit is right too, to such a visit.
 */
class RunTest {
    private static final Run RUN = run(
            Outcomes.sent("p001", CareLevel.EMERGENCY_AMBULANCE, 9, 4, 1),
            Outcomes.sent("p024", CareLevel.SELF_CARE, 1, 1, 1, 1),
            Outcomes.sent("p025", CareLevel.CONSULTATION_24, 9, 6),
            Outcomes.sent("p022", CareLevel.CONSULTATION, 2, 3));

    @Test
    void causes_are_counted_by_their_place_in_the_end() {
        assertEquals(new Share(2, 4), RUN.figure(Metric.TOP_1));
        assertEquals(new Share(3, 4), RUN.figure(Metric.TOP_3));
    }

    @Test
    void every_level_that_a_clinician_could_give_is_right() {
        assertEquals(new Share(3, 4), RUN.figure(Metric.RIGHT_LEVEL));
        assertEquals(new Share(2, 3), RUN.figure(Metric.RIGHT_AT_SELF_CARE));
        assertEquals(new Share(1, 4), RUN.figure(Metric.OVER_TRIAGE));
        assertEquals(new Share(4, 4), RUN.figure(Metric.SAFE));
    }

    @Test
    void self_care_is_counted_apart_from_what_is_merely_right() {
        assertEquals(new Share(1, 3), RUN.figure(Metric.SELF_CARE));
    }

    @Test
    void inclination_is_the_part_of_the_wrong_ones_that_are_too_high() {
        assertEquals(new Share(1, 1), RUN.figure(Metric.INCLINATION));
    }

    @Test
    void an_emergency_that_no_rule_sees_lowers_the_red_flag_recall_however_it_is_sent() {
        assertEquals(new Share(0, 1), RUN.figure(Metric.RED_FLAG_RECALL));
    }

    @Test
    void a_screen_counts_as_one_question() {
        assertEquals(1.5, RUN.figure(Metric.MEDIAN_QUESTIONS).value());
        assertEquals(3, RUN.figure(Metric.MOST_QUESTIONS).value());
    }

    @Test
    void an_interview_that_is_over_keeps_its_place() {
        var curve = RUN.accuracyByQuestions();

        assertEquals(
                List.of(1, 1, 2, 2),
                curve.stream().map(point -> point.first().hits()).toList());
    }

    /** Nobody advised the fifth case, so it is neither found nor sent too low or too high. */
    @Test
    void a_case_that_cannot_be_entered_is_missed_and_sent_nowhere() {
        var suite = new Suite("five", RUN.suite().cases(), List.of("x1: it is odd."), List.of());
        var run = Run.of(suite, "us", Manner.ASKED, RUN.cases());

        assertEquals(new Share(2, 5), run.figure(Metric.TOP_1));
        assertEquals(new Share(3, 5), run.figure(Metric.RIGHT_LEVEL));
        assertEquals(new Share(4, 5), run.figure(Metric.COMPREHENSIVENESS));
        assertEquals(new Share(4, 4), run.figure(Metric.SAFE));
        assertEquals(new Share(1, 4), run.figure(Metric.OVER_TRIAGE));
    }

    @Test
    void groups_without_a_case_are_left_out() {
        assertTrue(RUN.figures().containsKey(Group.PREGNANT));
        assertFalse(RUN.figures().containsKey(Group.UNDER_18));
    }

    @Test
    void a_broken_floor_is_said_in_a_sentence() {
        var floor = new Floor(Metric.TOP_1, Group.ALL, Bound.LEAST, 0.76);

        assertEquals(
                "Suite four, asked, policy us: \"Cause comes first\" is 50.0 %, and it must be at least 76.0 %.",
                floor.brokenBy(RUN).orElseThrow());
    }

    /** 3 of 4 cases are 75 %, which is less than 75.4 %: both would be 75 in whole percents. */
    @Test
    void a_floor_that_is_broken_by_less_than_a_percent_is_told_apart() {
        var floor = new Floor(Metric.TOP_3, Group.ALL, Bound.LEAST, 0.754);

        assertEquals(
                "Suite four, asked, policy us: \"Cause among the first 3\" is 75.0 %, and it must be at least 75.4 %.",
                floor.brokenBy(RUN).orElseThrow());
    }

    @Test
    void a_floor_whose_figure_no_case_tells_is_broken() {
        var floor = new Floor(Metric.TOP_3, Group.UNDER_18, Bound.LEAST, 0.85);

        assertEquals(
                "Suite four, asked, policy us: \"Cause among the first 3\" (under 18 years) is not known, as the suite has"
                        + " no case for it, and it must be at least 85.0 %.",
                floor.brokenBy(RUN).orElseThrow());
    }

    @Test
    void a_floor_of_questions_says_nothing_where_none_is_asked() {
        var told = Run.of(RUN.suite(), "us", Manner.TOLD, RUN.cases());

        assertTrue(new Floor(Metric.MOST_QUESTIONS, Group.ALL, Bound.MOST, 1)
                .brokenBy(told)
                .isEmpty());
    }

    @Test
    void a_floor_of_other_manners_says_nothing_of_a_run() {
        var onForm = Set.of(Manner.ON_FORM);

        assertEquals(Optional.empty(), new Floor(Metric.TOP_1, Group.ALL, Bound.LEAST, 0.76, onForm).brokenBy(RUN));
    }

    @Test
    void a_floor_that_is_just_reached_holds() {
        assertTrue(new Floor(Metric.OVER_TRIAGE, Group.ALL, Bound.MOST, 0.25)
                .brokenBy(RUN)
                .isEmpty());
    }

    private static Run run(PlayedCase... cases) {
        var told = List.of(cases);
        var suite = new Suite("four", told.stream().map(PlayedCase::vignette).toList(), List.of(), List.of());
        return Run.of(suite, "us", Manner.ASKED, told);
    }
}
