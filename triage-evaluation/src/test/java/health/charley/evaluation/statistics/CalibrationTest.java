package health.charley.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final double[] RANKED = {0.7, 0.2, 0.1};

    @Test
    void a_cause_given_70_percent_has_a_brier_score_of_0_14_when_right() {
        assertEquals(0.14, Prediction.of(RANKED, 1).brier(), 1e-12);
    }

    @Test
    void a_cause_given_70_percent_has_a_brier_score_of_1_14_when_the_second_was_right() {
        assertEquals(1.14, Prediction.of(RANKED, 2).brier(), 1e-12);
    }

    @Test
    void a_cause_that_the_topic_does_not_know_counts_as_given_nothing() {
        assertEquals(1.54, Prediction.of(RANKED, 0).brier(), 1e-12);
    }

    /** Two bins: 0.95 on average and right once of twice (0.45 off), 0.25 and right (0.75 off), weighted 2 to 1. */
    @Test
    void the_expected_error_is_the_mean_of_what_each_bin_is_off() {
        var predictions =
                List.of(new Prediction(0.92, true, 0), new Prediction(0.98, false, 0), new Prediction(0.25, true, 0));

        assertEquals((2 * 0.45 + 0.75) / 3, Calibration.expectedError(predictions), 1e-12);
    }

    @Test
    void a_bin_holds_what_was_given_and_what_was_so() {
        var calibration = Calibration.of(List.of(new Prediction(0.92, true, 0), new Prediction(1, false, 0)));

        assertEquals(1, calibration.bins().size());
        assertEquals(0.96, calibration.bins().get(0).meanConfidence(), 1e-12);
        assertEquals(0.5, calibration.bins().get(0).right().value());
    }
}
