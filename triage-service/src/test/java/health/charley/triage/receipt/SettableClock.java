package health.charley.triage.receipt;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the machine until a test stops it at a time. */
@Alternative
@Priority(1)
@Singleton
public class SettableClock extends Clock {
    private volatile Clock clock = Clock.systemUTC();

    public void stopAt(String time) {
        clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
    }

    public void goOn() {
        clock = Clock.systemUTC();
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
