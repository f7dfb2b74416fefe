package health.charley.web.neighbour;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tag of the state that a page showed, as its form sends it back. */
public final class Etag {
    private static final Pattern TAG = Pattern.compile("\"[!#-~]{1,64}\"");

    /** A tag that no state has: what it is sent with changes nothing. */
    public static final String NONE = "\"none\"";

    private Etag() {}

    public static String of(MultivaluedMap<String, String> form) {
        return of(form.getFirst("etag"));
    }

    /** The tag that was sent, or the one of no state. */
    public static String of(String sent) {
        return find(sent).orElse(NONE);
    }

    /** The tag that was sent, unless that is none. */
    public static Optional<String> find(String sent) {
        return Optional.of(Objects.requireNonNullElse(sent, ""))
                .filter(tag -> TAG.matcher(tag).matches());
    }
}
