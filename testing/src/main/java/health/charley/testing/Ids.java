package health.charley.testing;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids for assessments, as a caller may choose them. */
public final class Ids {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long BELOW_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;

    private Ids() {}

    /** A UUIDv7 (RFC 9562, 5.7) of now. */
    public static UUID now() {
        return of(Instant.now());
    }

    /** A UUIDv7 of this moment. */
    public static UUID of(Instant moment) {
        var random = ThreadLocalRandom.current();
        var high = moment.toEpochMilli() << 16 | VERSION_7 | random.nextInt(1 << 12);
        return new UUID(high, random.nextLong() & BELOW_VARIANT | VARIANT);
    }
}
