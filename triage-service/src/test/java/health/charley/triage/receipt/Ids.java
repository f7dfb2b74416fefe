package health.charley.triage.receipt;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/** Ids of assessments of a time relative to now, as callers make them. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static String ofNow() {
        return ahead(Duration.ZERO);
    }

    public static String ahead(Duration ahead) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return UuidV7.of(Instant.now().plus(ahead), bytes).toString();
    }

    private Ids() {}
}
