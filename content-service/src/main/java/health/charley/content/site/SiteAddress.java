package health.charley.content.site;

import health.charley.content.page.PageAddress;
import jakarta.enterprise.context.ApplicationScoped;

/** The addresses under which people read pages. */
@ApplicationScoped
public class SiteAddress {
    private final String base;

    SiteAddress(SiteConfig config) {
        this.base = config.address().toString().replaceAll("/+$", "");
    }

    /** The address of a page; a translation has that of the page with its language at the end. */
    public String of(PageAddress page) {
        var path = switch (page.kind()) {
            case ARTICLE -> "/articles/";
            case CAUSE -> "/causes/";
        };
        var language = page.isOriginal() ? "" : "?language=" + page.language();
        return base + path + page.slug() + language;
    }

    /** The address of anything else, by its path. */
    public String of(String path) {
        return base + path;
    }
}
