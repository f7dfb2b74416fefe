package health.charley.triage.simulation;

import health.charley.edge.problem.Problems;
import health.charley.evaluation.comparison.Comparison;
import health.charley.evaluation.comparison.ComparisonStopped;
import health.charley.evaluation.comparison.Patience;
import health.charley.knowledge.TopicKnowledge;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/** Runs simulations, only so many at once and only so long each, so that interviews never wait for them. */
@Singleton
class Simulations {
    private static final Duration COME_AGAIN = Duration.ofSeconds(30);

    private final SimulationConfig config;
    private final TopicCases cases;
    private final Clock clock;
    private final Semaphore places;

    Simulations(SimulationConfig config, TopicCases cases, Clock clock) {
        this.config = config;
        this.cases = cases;
        this.clock = clock;
        this.places = new Semaphore(config.atOnce());
    }

    /** The comparison of a candidate with the newest version of its topic. */
    Comparison run(TopicKnowledge topic, Map<String, String> changed, BooleanSupplier cancelled) {
        if (!places.tryAcquire()) {
            throw Problems.unavailable(COME_AGAIN, "Another simulation is running. Come again when it is over.");
        }
        try {
            var held = cases.of(topic.id());
            var patience = Patience.of(clock, config.timeLimit(), cancelled);
            return Comparison.of(topic.newest(), Candidates.read(held.files(), changed), held.suites(), patience);
        } catch (ComparisonStopped e) {
            throw Problems.unprocessable(e.getMessage());
        } finally {
            places.release();
        }
    }
}
