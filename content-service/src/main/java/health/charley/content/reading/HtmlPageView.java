package health.charley.content.reading;

import health.charley.content.edition.Cacheable;
import java.time.Instant;

/** A page as a whole HTML document. */
public record HtmlPageView(String html, Instant changedAt, String contentLanguage) implements Cacheable {

    @Override
    public String vary() {
        return FoundPage.VARY;
    }
}
