package health.charley.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.evaluation.statistics.Figure.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    /** The first example of Newcombe RG, Stat Med 1998;17:857–872, method 3. */
    @Test
    void eighty_one_of_263_lie_between_25_5_and_36_6_percent() {
        var interval = new Share(81, 263).interval().orElseThrow();

        assertEquals(0.2553, interval.from(), 0.00005);
        assertEquals(0.3662, interval.to(), 0.00005);
    }

    /** The third example of the same paper. */
    @Test
    void none_of_20_may_still_be_16_percent() {
        var interval = new Share(0, 20).interval().orElseThrow();

        assertEquals(0, interval.from());
        assertEquals(0.1611, interval.to(), 0.00005);
    }

    @Test
    void a_share_of_no_case_says_nothing() {
        var share = new Share(0, 0);

        assertFalse(share.isKnown());
        assertTrue(share.interval().isEmpty());
    }

    @Test
    void the_same_cases_always_have_the_same_bootstrap_interval() {
        var cases = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

        var once = Bootstrap.score(cases, FigureTest::mean);
        var again = Bootstrap.score(cases, FigureTest::mean);

        assertEquals(once, again);
        assertEquals(5.5, once.value());
        assertEquals(3.7, once.interval().orElseThrow().from(), 0.25);
        assertEquals(7.3, once.interval().orElseThrow().to(), 0.25);
    }

    private static double mean(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }
}
