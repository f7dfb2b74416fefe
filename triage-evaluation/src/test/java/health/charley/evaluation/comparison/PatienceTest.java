package health.charley.evaluation.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.charley.evaluation.example.LegCramps;
import health.charley.evaluation.example.Outcomes;
import health.charley.evaluation.scorecard.Floors;
import health.charley.evaluation.vignette.Suite;
import health.charley.knowledge.KnowledgeVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Candidates for the leg cramp knowledge, on the case of someone with dark urine after exercise (p015). */

/** A comparison that takes too long, or that nobody waits for any more. */
class PatienceTest {
    private static final KnowledgeVersion CURRENT = LegCramps.knowledge();
    private static final Floors NO_FLOORS = new Floors(Map.of());
    private static final Suite SUITE = new Suite("one", List.of(Outcomes.told("p015")), List.of(), List.of());

    @Test
    void a_comparison_that_is_cancelled_stops() {
        var cancelled = Patience.of(Clock.systemUTC(), Duration.ofHours(1), () -> true);

        var stopped = assertThrows(ComparisonStopped.class, () -> compare(CURRENT, cancelled));

        assertEquals("The comparison was cancelled.", stopped.getMessage());
    }

    /** Two versions, three runs and two policies are twelve cases. */
    @Test
    void a_comparison_that_is_cancelled_in_the_middle_of_a_case_stops_there() {
        var checks = new AtomicInteger();
        var cancelled = Patience.of(Clock.systemUTC(), Duration.ofHours(1), () -> checks.incrementAndGet() == 20);

        assertThrows(ComparisonStopped.class, () -> compare(CURRENT, cancelled));

        assertEquals(20, checks.get());
    }

    @Test
    void a_comparison_stops_when_its_time_is_up() {
        var clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        var impatient = Patience.of(clock, Duration.ofSeconds(-1), () -> false);

        var stopped = assertThrows(ComparisonStopped.class, () -> compare(CURRENT, impatient));

        assertEquals("The comparison took longer than it may.", stopped.getMessage());
    }

    private static Comparison compare(KnowledgeVersion candidate, Patience patience) {
        return Comparison.of(CURRENT, candidate, List.of(SUITE), NO_FLOORS, patience);
    }
}
