package health.charley.history.paging;

import health.charley.edge.problem.Problems;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A place in a list that is ordered by id: the last one seen. On the wire it is opaque. */
public record Cursor(UUID id) {
    private static final Pattern WIRE = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw]");

    /** The place that a request names, or none for the beginning of the list; a text of no such form is refused. */
    public static Optional<UUID> read(String text) {
        return Optional.ofNullable(text)
                .map(given -> decode(given)
                        .orElseThrow(
                                () -> Problems.badParameter("cursor", "The cursor is not one that this list gave out."))
                        .id());
    }

    static Optional<Cursor> decode(String text) {
        if (!WIRE.matcher(text).matches()) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        return Optional.of(new Cursor(new UUID(bytes.getLong(), bytes.getLong())));
    }

    String encode() {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
