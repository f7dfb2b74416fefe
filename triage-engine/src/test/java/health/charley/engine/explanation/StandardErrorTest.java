package health.charley.engine.explanation;

import static health.charley.engine.People.MAN_OF_40;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.evidence.BaseRate;
import health.charley.engine.evidence.Interval;
import health.charley.engine.evidence.Likelihood.Stated;
import health.charley.engine.evidence.Likelihood.TimesBase;
import health.charley.engine.evidence.Source;
import health.charley.engine.evidence.Source.Cited;
import health.charley.engine.knowledge.Prevalence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandardErrorTest {
    private static final double EXACT = 1e-6;

    /** Cool skin and narrow arteries: a ratio of 5.9, 95 % interval 4.1 to 8.6 (Khan 2006). */
    @Test
    void a_study_gives_the_error_by_its_interval() {
        var cool = new TimesBase(5.9, new Cited("khan-2006"), Optional.of(new Interval(4.1, 8.6)));

        assertEquals(0.188973, StandardError.ofPresence(cool, 0.118), EXACT);
        // 0.118 / 0.882 of it
        assertEquals(0.025282, StandardError.ofAbsence(cool, 0.118), EXACT);
    }

    @Test
    void the_absence_of_a_measured_finding_has_the_interval_of_the_opposite() {
        var measured = new Stated(0.9, Source.EXPERT_ESTIMATE, Optional.of(new Interval(0.85, 0.94)));

        // log(0.15 / 0.06) / 3.92
        assertEquals(0.233748, StandardError.ofAbsence(measured, 0.9), EXACT);
    }

    @Test
    void the_odds_of_an_estimate_may_be_off_by_a_factor_of_two() {
        var estimate = new Stated(0.5, Source.EXPERT_ESTIMATE);

        // odds of 1 with 95 % interval 0.5 to 2: s = log(2) / 1.96 = 0.353647
        assertEquals(0.176823, StandardError.ofPresence(estimate, 0.5), EXACT);
        assertEquals(0.176823, StandardError.ofAbsence(estimate, 0.5), EXACT);
        assertEquals(0.318282, StandardError.ofPresence(Source.EXPERT_ESTIMATE, 0.1), EXACT);
        assertEquals(
                0.353647, StandardError.ofPrevalence(Prevalence.ofAll(10, Source.EXPERT_ESTIMATE), MAN_OF_40), EXACT);
    }

    @Test
    void a_cited_number_without_an_interval_is_trusted_more() {
        var cited = new Stated(0.8, new Cited("dvt-reviews"));

        // 0.2 · log(1.5) / 1.96
        assertEquals(0.041374, StandardError.ofPresence(cited, 0.8), EXACT);
    }

    @Test
    void a_measured_base_rate_has_the_error_of_its_interval() {
        var measured = new BaseRate(0.1, 12, 120, Optional.empty(), Optional.of(new Interval(0.08, 0.125)));

        // log(0.125 / 0.08) / 3.92 and log(0.92 / 0.875) / 3.92
        assertEquals(0.113849, StandardError.ofPresence(measured, Source.EXPERT_ESTIMATE), EXACT);
        assertEquals(0.012793, StandardError.ofAbsence(measured, Source.EXPERT_ESTIMATE), EXACT);
    }

    @Test
    void a_measured_prevalence_has_the_error_of_its_interval_save_for_people_with_a_share_of_their_own() {
        var measured = new Prevalence(
                22,
                List.of(),
                List.of(),
                Map.of(Pregnancy.PREGNANT, 55.0),
                Source.EXPERT_ESTIMATE,
                List.of(),
                Optional.of(new Interval(18, 26)));
        var pregnant = new Person(30, Sex.FEMALE, Pregnancy.PREGNANT);

        // log(26 / 18) / 3.92
        assertEquals(0.093807, StandardError.ofPrevalence(measured, MAN_OF_40), EXACT);
        assertEquals(0.353647, StandardError.ofPrevalence(measured, pregnant), EXACT);
    }
}
