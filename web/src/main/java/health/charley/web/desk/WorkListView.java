package health.charley.web.desk;

import java.util.List;
import java.util.Objects;

/** A part of a work list, which may be empty while {@code next} leads on. */
public record WorkListView(List<ItemView> items, String next) {
    public WorkListView {
        items = Lists.of(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** A live page that waits for an editor. */
    public record ItemView(String kind, String slug, String language, String headline, List<ConcernView> concerns) {
        public ItemView {
            concerns = Lists.of(concerns);
        }

        public PageAddress address() {
            return new PageAddress(kind, slug, language);
        }
    }

    /** Why it waits. */
    public record ConcernView(String about, String sentence) {}
}
