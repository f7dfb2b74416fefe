package health.charley.history.assessment;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A place in the list of assessments, newest first: the last one seen. On the wire it is opaque. */
record AssessmentCursor(Instant assessedAt, UUID id) {
    private static final int BYTES = 3 * Long.BYTES;
    private static final Pattern WIRE = Pattern.compile("[A-Za-z0-9_-]{32}");
    /** The year 9999: later moments are not to be had from PostgreSQL's calendar. */
    private static final long LATEST_SECOND = 253_402_300_799L;

    static AssessmentCursor after(AssessmentItem item) {
        return new AssessmentCursor(item.assessedAt(), item.id());
    }

    static Optional<AssessmentCursor> decode(String text) {
        if (!WIRE.matcher(text).matches()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        var second = bytes.getLong();
        if (second < 0 || second > LATEST_SECOND) {
            return Optional.empty();
        }
        return Optional.of(
                new AssessmentCursor(Instant.ofEpochSecond(second), new UUID(bytes.getLong(), bytes.getLong())));
    }

    String encode() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(assessedAt.getEpochSecond())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
