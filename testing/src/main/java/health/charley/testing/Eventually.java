package health.charley.testing;

import java.time.Duration;
import java.time.Instant;

/** An assertion that becomes true within a bounded time. */
public final class Eventually {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /** Repeats the assertion until it holds; after the limit, its failure stands. */
    public static void within(Duration limit, Runnable assertion) {
        Instant end = Instant.now().plus(limit);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
