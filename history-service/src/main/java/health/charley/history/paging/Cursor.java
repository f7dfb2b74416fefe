package health.charley.history.paging;

import health.charley.edge.problem.Problems;
import health.charley.history.id.UuidV7;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A place in a list that is ordered by id, a UUIDv7: the last one seen. On the wire it is opaque. */
record Cursor(Listing list, UUID id) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw]");

    /** The place that a request names, or none for the beginning of the list; what this list did not give out is refused. */
    static Optional<UUID> read(Listing list, String text) {
        return Optional.ofNullable(text)
                .map(given -> decode(list, given)
                        .orElseThrow(
                                () -> Problems.badParameter("cursor", "The cursor is not one that this list gave out."))
                        .id());
    }

    static Optional<Cursor> decode(Listing list, String text) {
        return Optional.of(text)
                .filter(given -> given.startsWith(list.letter()))
                .map(given -> given.substring(list.letter().length()))
                .filter(id -> ID.matcher(id).matches())
                .map(Cursor::idOf)
                .filter(UuidV7::isOne)
                .map(id -> new Cursor(list, id));
    }

    private static UUID idOf(String text) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    String encode() {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return list.letter() + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
