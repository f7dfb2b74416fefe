package health.charley.content.reading;

import health.charley.content.page.Page;
import health.charley.content.page.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A published page in the language that a reader gets, with what it shows of other pages: those of the causes it lists,
 * by condition, and those to read next; and when any of that last changed.
 */
record FoundPage(
        Page page,
        Revision revision,
        List<String> translations,
        boolean fallback,
        Map<String, Page> causes,
        List<Page> related,
        Instant changedAt) {
    static final String FALLBACK = "True when the page does not exist in the language asked for and this one came"
            + " instead. Another region of the language is not another language.";
    static final String SHOWN = "The language that the reader gets that page in.";
    static final String TRANSLATIONS = "All languages that the page exists in.";

    /** A page comes in several languages and as JSON, linked data or HTML. */
    static final String VARY = "Accept, Accept-Language";

    String language() {
        return page.address().language();
    }
}
