package health.charley.web.appendix;

import health.charley.web.neighbour.Etag;

/**
 * What a page showed, with the tag of its state.
 *
 * @param etag empty where nothing was there
 */
record Seen<T>(T content, String etag) {
    /** The tag that a form sent back; empty for none, or for what is none. */
    static String tagOf(String sent) {
        return Etag.find(sent).orElse("");
    }
}
