package health.charley.history.export;

import health.charley.edge.problem.Problems;
import health.charley.history.owner.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whose archive is written now. An archive is much work, so a person gets one at a time, and no more are written at once than
 * there are cores: everybody else is served meanwhile.
 */
@ApplicationScoped
class ExportTurns {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Set<Owner> busy = ConcurrentHashMap.newKeySet();

    /** Begins the person's turn; what comes back ends it, however often it is run. */
    Runnable take(Owner owner) {
        if (!busy.add(owner)) {
            throw Problems.unavailable(
                    RETRY_AFTER, "Your archive is being written already. Ask again when you have it.");
        }
        if (!turns.tryAcquire()) {
            busy.remove(owner);
            throw Problems.unavailable(RETRY_AFTER, "Too many archives are being written just now. Try again soon.");
        }
        var isOver = new AtomicBoolean();
        return () -> {
            if (isOver.compareAndSet(false, true)) {
                turns.release();
                busy.remove(owner);
            }
        };
    }
}
