package health.charley.triage.receipt;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** UUIDs of version 7 (RFC 9562, section 5.7): a time in milliseconds since 1970, then 74 bits that tell ids of that time apart. */
final class UuidV7 {
    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final int BITS_AFTER_TIME = 16;
    private static final long VERSION = 0x7000L;
    private static final long VERSION_ROOM = 0xFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_ROOM = 0x3FFF_FFFF_FFFF_FFFFL;

    /** The id of a time; of the bytes the first 16 count. */
    static UUID of(Instant time, byte[] bytes) {
        var bits = ByteBuffer.wrap(bytes);
        return new UUID(
                time.toEpochMilli() << BITS_AFTER_TIME | VERSION | bits.getLong() & VERSION_ROOM,
                VARIANT | bits.getLong() & VARIANT_ROOM);
    }

    /** The id that a text writes in lower case, if it is one. */
    static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    static Instant timeOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> BITS_AFTER_TIME);
    }

    private UuidV7() {}
}
