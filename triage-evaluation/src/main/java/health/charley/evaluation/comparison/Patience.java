package health.charley.evaluation.comparison;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** How long a comparison may go on: until someone cancels it, its thread is interrupted, or its time is up. */
public final class Patience {
    private final Clock clock;
    private final Instant end;
    private final BooleanSupplier cancelled;

    private Patience(Clock clock, Instant end, BooleanSupplier cancelled) {
        this.clock = clock;
        this.end = end;
        this.cancelled = cancelled;
    }

    /** Ends when so much time has passed, or when it is cancelled. */
    public static Patience of(Clock clock, Duration most, BooleanSupplier cancelled) {
        return new Patience(clock, clock.instant().plus(most), cancelled);
    }

    /** Goes on to the end, unless the thread is interrupted. */
    public static Patience endless() {
        return new Patience(Clock.systemUTC(), Instant.MAX, () -> false);
    }

    /** Goes on, or says as an exception why not. */
    void check() {
        if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw new ComparisonStopped(ComparisonStopped.CANCELLED);
        }
        if (clock.instant().isAfter(end)) {
            throw new ComparisonStopped(ComparisonStopped.TOO_LONG);
        }
    }
}
