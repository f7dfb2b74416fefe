package health.charley.web.story;

import health.charley.web.article.PlainDate;
import java.util.List;
import java.util.Objects;

/** A part of the stories of a page, newest first, and what readers must know of them. */
public record StoryListView(String disclaimer, List<StoryView> items, String next) {
    public StoryListView {
        items = items == null ? List.of() : List.copyOf(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** A story: plain text, in which a moderator may have taken something out. */
    public record StoryView(String id, String text, String displayName, String ageBand, String publishedOn) {
        public StoryView {
            displayName = Objects.requireNonNullElse(displayName, "");
            ageBand = Objects.requireNonNullElse(ageBand, "");
            publishedOn = Objects.requireNonNullElse(publishedOn, "");
        }

        /** Who tells it, as far as they said. */
        public String teller() {
            String name = displayName.isEmpty() ? "A reader" : displayName;
            return ageBand.isEmpty() ? name : name + ", " + StoryAge.inWords(ageBand);
        }

        public String since() {
            return PlainDate.of(publishedOn);
        }
    }
}
