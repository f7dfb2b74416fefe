package health.charley.content;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The clock of the machine, in microseconds: PostgreSQL keeps no more, so a value read back is the one written. */
final class SystemClock {
    SystemClock() {}

    @Produces
    @Singleton
    static Clock utc() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
