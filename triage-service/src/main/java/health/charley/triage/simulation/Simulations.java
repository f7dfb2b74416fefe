package health.charley.triage.simulation;

import health.charley.edge.problem.Pointers;
import health.charley.edge.problem.Problems;
import health.charley.evaluation.comparison.Comparison;
import health.charley.evaluation.comparison.ComparisonStopped;
import health.charley.evaluation.comparison.OtherTopic;
import health.charley.evaluation.comparison.Patience;
import health.charley.knowledge.TopicKnowledge;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Runs simulations, only so many at once and only so long each, so that interviews never wait for them. Each has a thread of its
 * own, and gives its place back when that ends: one that was given up in a long step still takes the machine's time.
 */
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
        var patience = Patience.of(clock, config.timeLimit(), cancelled);
        var running = new FutureTask<>(() -> {
            try {
                return compare(topic, changed, patience);
            } finally {
                places.release();
            }
        });
        start(running);
        return inTime(running);
    }

    private Comparison compare(TopicKnowledge topic, Map<String, String> changed, Patience patience) {
        var held = cases.of(topic.id());
        var candidate = Candidates.read(held.files(), changed);
        return Comparison.of(topic.newest(), candidate, held.suites(), held.floors(), patience);
    }

    private static void start(Runnable simulation) {
        var thread = new Thread(simulation, "simulation");
        thread.setDaemon(true);
        thread.start();
    }

    /** The outcome, or the refusal when the time is up, even where the simulation is in the middle of a long step. */
    private Comparison inTime(FutureTask<Comparison> running) {
        try {
            return running.get(config.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Problems.unprocessable(ComparisonStopped.TOO_LONG);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.unprocessable(ComparisonStopped.CANCELLED);
        } catch (ExecutionException e) {
            throw asProblem(e.getCause());
        }
    }

    private static RuntimeException asProblem(Throwable failure) {
        if (failure instanceof ComparisonStopped) {
            return Problems.unprocessable(failure.getMessage());
        }
        if (failure instanceof OtherTopic) {
            return Problems.badRequest(Pointers.of("files", "topic.yaml"), failure.getMessage());
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
