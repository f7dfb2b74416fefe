package health.charley.web.desk;

import java.util.List;
import java.util.Objects;

/** A part of the citations, in the order of their ids; {@code next} is the cursor of the following part, or empty. */
public record CitationListView(List<CitationView> items, String next) {
    public CitationListView {
        items = Lists.of(items);
        next = Objects.requireNonNullElse(next, "");
    }
}
