package health.charley.web.desk;

import java.util.List;
import java.util.Objects;

/** A part of the list of all pages; {@code next} is the cursor of the following part, or empty. */
public record StateListView(List<StateView> items, String next) {
    public StateListView {
        items = Lists.of(items);
        next = Objects.requireNonNullElse(next, "");
    }
}
