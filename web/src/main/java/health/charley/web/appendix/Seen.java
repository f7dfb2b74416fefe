package health.charley.web.appendix;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a page showed, with the tag of its state.
 *
 * @param etag empty where nothing was there
 */
record Seen<T>(T content, String etag) {
    private static final Pattern TAG = Pattern.compile("\"[!#-~]{1,64}\"");

    /** The tag that a form sent back; empty for none, or for what is none. */
    static String tagOf(String sent) {
        String tag = Objects.requireNonNullElse(sent, "");
        return TAG.matcher(tag).matches() ? tag : "";
    }
}
