package health.charley.web.article;

import java.util.List;
import java.util.Objects;

/** One page of the list of articles; {@code next} is the cursor of the following page, or empty. */
public record ArticleListView(List<ItemView> items, String next) {
    public ArticleListView {
        items = items == null ? List.of() : List.copyOf(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** An article in short. */
    public record ItemView(String slug, String headline, String summary) {
        public ItemView {
            summary = Objects.requireNonNullElse(summary, "");
        }
    }
}
