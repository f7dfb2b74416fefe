package health.charley.web.article;

import java.util.List;
import java.util.Objects;

/** One page of the list of articles; {@code next} is the cursor of the following page, or empty. */
public record ArticleListView(List<ItemView> items, String next) {
    public ArticleListView {
        items = items == null ? List.of() : List.copyOf(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** A page in short, in the language that the reader gets it in: of an article, or of a cause where {@code kind} says so. */
    public record ItemView(String kind, String slug, String language, String headline, String summary) {
        public ItemView {
            kind = Objects.requireNonNullElse(kind, "article");
            language = Objects.requireNonNullElse(language, ReadingLanguage.ORIGINAL);
            summary = Objects.requireNonNullElse(summary, "");
        }

        /** Where the page is on this site. */
        public String path() {
            return (kind.equals("cause") ? "/causes/" : "/articles/") + slug;
        }
    }
}
