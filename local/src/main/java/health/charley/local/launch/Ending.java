package health.charley.local.launch;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: asks first, and insists when it has not gone in time. */
final class Ending {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Ending() {}

    static void of(ProcessHandle process) {
        process.destroy();
        if (!isGone(process, PATIENCE)) {
            process.destroyForcibly();
            isGone(process, PATIENCE);
        }
    }

    private static boolean isGone(ProcessHandle process, Duration time) {
        try {
            process.onExit().get(time.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
