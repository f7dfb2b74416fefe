package health.charley.content.redirect;

import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An address that a page once had. */
@Embeddable
record OldAddress(@Enumerated(EnumType.STRING) PageKind kind, String language, String fromSlug) {

    /** Where the page would stand if it still had this address. */
    PageAddress asPage() {
        return new PageAddress(kind, fromSlug, language);
    }

    /** Another one of this kind and language. */
    OldAddress at(String slug) {
        return new OldAddress(kind, language, slug);
    }

    PageAddress sibling(String slug) {
        return new PageAddress(kind, slug, language);
    }
}
