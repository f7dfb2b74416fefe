package health.charley.triage.receipt;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Ids of assessments of a time relative to now. */
public final class Ids {

    public static String ofNow() {
        return ahead(Duration.ZERO);
    }

    public static String ahead(Duration ahead) {
        var clock = Clock.fixed(Instant.now().plus(ahead), ZoneOffset.UTC);
        return new TimeOrderedEpochFactory(clock).create().toString();
    }

    private Ids() {}
}
