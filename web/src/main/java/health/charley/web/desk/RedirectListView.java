package health.charley.web.desk;

import java.util.List;
import java.util.Objects;

/** A part of the redirects; {@code next} is the cursor of the following part, or empty. */
public record RedirectListView(List<RedirectView> items, String next) {
    public RedirectListView {
        items = Lists.of(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** An address that a page once had, and the page. */
    public record RedirectView(String kind, String language, String from, String to) {
        /** The old address, in words. */
        public String old() {
            return new PageAddress(kind, from, language).words();
        }

        public PageAddress page() {
            return new PageAddress(kind, to, language);
        }
    }
}
