package health.charley.history.id;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * UUIDs of version 7 (RFC 9562 §5.7): milliseconds since 1970 in 48 bits, then 74 bits that tell ids of that time apart.
 * Their order is that of their times.
 */
public final class UuidV7 {
    /** As it is written in lower case. */
    public static final String FORM = "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$";

    /** What is said of an id that is not so written. */
    public static final String NOT_AN_ID = "An id is a UUIDv7 in lower case.";

    private static final int BITS_AFTER_TIME = 16;
    private static final long VERSION = 0x7000L;
    private static final long VERSION_ROOM = 0xFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_ROOM = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final SecureRandom RANDOM = new SecureRandom();

    private UuidV7() {}

    /** A new id of this time. */
    public static UUID of(Instant time) {
        return new UUID(
                time.toEpochMilli() << BITS_AFTER_TIME | VERSION | RANDOM.nextLong() & VERSION_ROOM,
                VARIANT | RANDOM.nextLong() & VARIANT_ROOM);
    }

    /** Whether the id is of this version, and of the variant that it belongs to. */
    public static boolean isOne(UUID id) {
        return id.version() == 7 && id.variant() == 2;
    }

    /** The time within an id, to the millisecond. */
    public static Instant timeOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> BITS_AFTER_TIME);
    }

    /** A bound that no id of this time or later is below, and every id of an earlier one is. */
    public static UUID boundOf(Instant time) {
        return new UUID(time.toEpochMilli() << BITS_AFTER_TIME, 0);
    }
}
