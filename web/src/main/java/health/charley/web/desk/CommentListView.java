package health.charley.web.desk;

import health.charley.web.html.Moment;
import java.util.List;
import java.util.Objects;

/** A part of what reviewers said to a page, newest first; {@code next} is the cursor of the following part, or empty. */
public record CommentListView(List<CommentView> items, String next) {
    public CommentListView {
        items = Lists.of(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** What a reviewer said to a revision, or to one section of it. */
    public record CommentView(int revision, String section, String text, String account, String at) {
        public CommentView {
            section = Objects.requireNonNullElse(section, "");
        }

        public String said() {
            return Moment.inWords(at);
        }
    }
}
