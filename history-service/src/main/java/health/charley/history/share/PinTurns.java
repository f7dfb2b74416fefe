package health.charley.history.share;

import health.charley.edge.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Whose PIN is hashed now. The hash is slow on purpose: no more are made at once than there are cores, so that
 * everybody else is served meanwhile. The others stand in line, first come, first served; whoever would stand too long
 * is sent away before anything of theirs is counted or kept.
 */
@ApplicationScoped
class PinTurns {
    /** Each that stands in line holds a thread of those that answer requests. */
    static final int MOST_WAITING = 32;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final ShareConfig config;

    PinTurns(ShareConfig config) {
        this.config = config;
    }

    /** What the work gives back, done when it is its turn. */
    <T> T take(Supplier<T> work) {
        if (isFull() || !comes()) {
            throw Problems.unavailable(RETRY_AFTER, "Too many PINs are being checked just now. Nothing was counted.");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** Whether the line is as long as it may be. */
    boolean isFull() {
        return turns.getQueueLength() >= MOST_WAITING;
    }

    private boolean comes() {
        try {
            return turns.tryAcquire(config.pinWait().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
