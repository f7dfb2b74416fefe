package health.charley.web.desk;

import java.util.List;
import java.util.Objects;

/** A part of the stories in one state, the oldest first; {@code next} is the cursor of the following part, or empty. */
public record StoryListView(List<StoryView> items, String next) {
    public StoryListView {
        items = Lists.of(items);
        next = Objects.requireNonNullElse(next, "");
    }
}
