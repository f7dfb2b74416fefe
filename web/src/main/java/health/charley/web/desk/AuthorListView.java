package health.charley.web.desk;

import java.util.List;
import java.util.Objects;

/** A part of the authors, in the order of their ids; {@code next} is the cursor of the following part, or empty. */
public record AuthorListView(List<AuthorView> items, String next) {
    public AuthorListView {
        items = Lists.of(items);
        next = Objects.requireNonNullElse(next, "");
    }
}
