package health.charley.content;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the machine until a test stops it at a time. */
@Alternative
@Priority(1)
@Singleton
public class SettableClock extends Clock {
    /** In microseconds, as the service has it. */
    private static final Clock MACHINE = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

    private volatile Clock clock = MACHINE;

    public void stopAt(Instant time) {
        clock = Clock.fixed(time, ZoneOffset.UTC);
    }

    /** From now on the clock is ahead of where it was by that much, and goes on. */
    public void advance(Duration time) {
        clock = Clock.offset(clock, time);
    }

    public void goOn() {
        clock = MACHINE;
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
