package health.charley.content.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When to try again: after a wait that doubles with every failure, give or take a fifth so that tries spread out. */
record Backoff(int maxTries, Duration firstWait, Duration longestWait) {
    private static final double SPREAD = 0.2;
    private static final int MOST_DOUBLINGS = 30;

    /**
     * The next try, or none when it is time to give up.
     *
     * @param chance from 0 to 1
     */
    Optional<Instant> nextTry(int tries, Instant now, double chance) {
        if (tries >= maxTries) {
            return Optional.empty();
        }
        var doublings = Math.min(tries - 1, MOST_DOUBLINGS);
        var wait = Math.min(firstWait.toMillis() * (1L << doublings), longestWait.toMillis());
        return Optional.of(now.plusMillis(Math.round(wait * (1 - SPREAD + 2 * SPREAD * chance))));
    }
}
