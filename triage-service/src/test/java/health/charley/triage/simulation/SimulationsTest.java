package health.charley.triage.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import health.charley.knowledge.TopicKnowledge;
import health.charley.testing.Repository;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** What a simulation may take from the service. */
class SimulationsTest {
    private static final TopicKnowledge LEG_CRAMPS =
            TopicKnowledge.load(Repository.root().resolve("knowledge/leg-cramps"));

    private record Limits(Duration timeLimit, int atOnce) implements SimulationConfig {}

    @Test
    void one_more_than_may_run_at_once_is_told_to_come_again() {
        var problem = refused(new Limits(Duration.ofMinutes(1), 0), () -> false);

        assertEquals(503, problem.getStatusCode());
        assertEquals(30L, problem.getHeaders().get("Retry-After"));
    }

    @Test
    void one_that_takes_too_long_is_stopped() {
        var problem = refused(new Limits(Duration.ofSeconds(-1), 1), () -> false);

        assertEquals(422, problem.getStatusCode());
        assertEquals("The comparison took longer than it may.", problem.getDetail());
    }

    @Test
    void one_that_nobody_waits_for_is_stopped() {
        var problem = refused(new Limits(Duration.ofMinutes(1), 1), () -> true);

        assertEquals("The comparison was cancelled.", problem.getDetail());
    }

    @Test
    void one_in_the_middle_of_a_long_step_is_answered_in_time_and_keeps_its_place() {
        var simulations = simulations(new Limits(Duration.ofMillis(50), 1));
        var step = new CountDownLatch(1);

        var problem = assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThrows(
                        HttpProblem.class, () -> simulations.run(LEG_CRAMPS, Map.of(), () -> endsAfter(step))));
        var next = assertThrows(HttpProblem.class, () -> simulations.run(LEG_CRAMPS, Map.of(), () -> false));
        step.countDown();

        assertEquals(422, problem.getStatusCode());
        assertEquals("The comparison took longer than it may.", problem.getDetail());
        assertEquals(503, next.getStatusCode());
    }

    /** A step that neither ends nor heeds an interruption until it is let go. */
    private static boolean endsAfter(CountDownLatch step) {
        while (true) {
            try {
                step.await();
                return true;
            } catch (InterruptedException e) {
                continue;
            }
        }
    }

    @Test
    void a_stopped_one_gives_its_place_to_the_next() {
        var simulations = simulations(new Limits(Duration.ofMinutes(1), 1));
        assertThrows(HttpProblem.class, () -> simulations.run(LEG_CRAMPS, Map.of(), () -> true));

        var comparison = simulations.run(LEG_CRAMPS, Map.of(), () -> false);

        assertEquals(0, comparison.flips().size());
    }

    private static HttpProblem refused(Limits limits, BooleanSupplier cancelled) {
        return assertThrows(HttpProblem.class, () -> simulations(limits).run(LEG_CRAMPS, Map.of(), cancelled));
    }

    private static Simulations simulations(Limits limits) {
        return new Simulations(limits, new TopicCases(), Clock.systemUTC());
    }
}
