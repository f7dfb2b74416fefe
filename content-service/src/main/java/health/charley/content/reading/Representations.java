package health.charley.content.reading;

import health.charley.content.edition.TextDocument;
import health.charley.content.redirect.Moved;
import health.charley.content.site.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;

/** A page in the other forms it can be had in, besides plain JSON. */
@ApplicationScoped
class Representations {
    static final String LINKED_DATA = "application/ld+json";

    /** Sent when it is asked for; who takes anything gets JSON. */
    static final String SECOND = ";qs=0.5";

    static final String DESCRIPTION = "As JSON; as linked data in the words of schema.org (`Accept:"
            + " application/ld+json`); or as a plain, whole and safe HTML document (`Accept: text/html`).";
    static final String MOVED = Moved.READ;
    static final String NOT_ACCEPTABLE = "The page can't be had in the media type asked for.";

    private final SiteAddress site;

    Representations(SiteAddress site) {
        this.site = site;
    }

    LinkedPageView linkedData(FoundPage found) {
        return new LinkedPageView(LinkedPage.of(found, site), found.changedAt(), found.language());
    }

    TextDocument html(FoundPage found) {
        return new TextDocument(PageDocument.of(found).render(), found.changedAt(), found.language(), FoundPage.VARY);
    }
}
