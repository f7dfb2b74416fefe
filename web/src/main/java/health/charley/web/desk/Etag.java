package health.charley.web.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import java.util.regex.Pattern;

/** The tag of the state that a page showed, as its form sends it back. */
final class Etag {
    private static final Pattern TAG = Pattern.compile("\"[!#-~]{1,64}\"");

    /** A tag that no state has: what it is sent with changes nothing. */
    static final String NONE = "\"none\"";

    private Etag() {}

    static String of(MultivaluedMap<String, String> form) {
        String sent = Objects.requireNonNullElse(form.getFirst("etag"), "");
        return TAG.matcher(sent).matches() ? sent : NONE;
    }
}
