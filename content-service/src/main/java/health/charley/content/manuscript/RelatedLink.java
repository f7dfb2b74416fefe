package health.charley.content.manuscript;

import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import java.util.Optional;

/** A link to another page as an editor writes it: {@code articles/leg-cramps} or {@code causes/muscle-strain}. */
public final class RelatedLink {
    private static final String ARTICLES = "articles/";
    private static final String CAUSES = "causes/";

    private RelatedLink() {}

    /** The link to a page; whichever language is read, links are the same. */
    public static String to(PageAddress address) {
        return (address.kind() == PageKind.ARTICLE ? ARTICLES : CAUSES) + address.slug();
    }

    static Optional<PageAddress> parse(String link) {
        if (link.startsWith(ARTICLES)) {
            return Optional.of(PageAddress.article(link.substring(ARTICLES.length())));
        }
        if (link.startsWith(CAUSES)) {
            return Optional.of(PageAddress.cause(link.substring(CAUSES.length())));
        }
        return Optional.empty();
    }
}
