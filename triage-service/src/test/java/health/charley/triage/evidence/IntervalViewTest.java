package health.charley.triage.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.engine.evidence.Interval;
import health.charley.engine.evidence.Likelihood.Stated;
import health.charley.engine.evidence.Likelihood.TimesBase;
import health.charley.engine.evidence.Source;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntervalViewTest {
    @Test
    void a_stated_probability_keeps_its_interval() {
        var stated = new Stated(0.14, Source.EXPERT_ESTIMATE, Optional.of(new Interval(0.097, 0.204)));

        assertEquals(Optional.of(view("0.097", "0.204")), IntervalView.from(stated, 0.02));
    }

    @Test
    void a_multiple_of_the_base_rate_has_the_interval_of_its_probability() {
        var times = new TimesBase(5.9, Source.EXPERT_ESTIMATE, Optional.of(new Interval(4.1, 60)));

        // 4.1 · 0.02, and the ceiling of any probability
        assertEquals(Optional.of(view("0.082", "0.98")), IntervalView.from(times, 0.02));
    }

    @Test
    void a_number_without_an_interval_has_none() {
        assertEquals(Optional.empty(), IntervalView.from(new Stated(0.14, Source.EXPERT_ESTIMATE), 0.02));
    }

    private static IntervalView view(String low, String high) {
        return new IntervalView(new BigDecimal(low), new BigDecimal(high));
    }
}
