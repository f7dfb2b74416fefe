package health.charley.content.importing;

import health.charley.content.page.PageAddress;
import java.util.Optional;

/** A link to another page as a file writes it: {@code articles/leg-cramps} or {@code causes/muscle-strain}. */
final class RelatedLink {
    private static final String ARTICLES = "articles/";
    private static final String CAUSES = "causes/";

    private RelatedLink() {}

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
