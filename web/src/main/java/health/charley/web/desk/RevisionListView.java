package health.charley.web.desk;

import health.charley.web.html.Moment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A part of the revisions of a page, newest first; {@code next} is the cursor of the following part, or empty. */
public record RevisionListView(List<RevisionView> items, String next) {
    public RevisionListView {
        items = Lists.of(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** A revision in short. */
    public record RevisionView(
            int number,
            String origin,
            String createdAt,
            String createdBy,
            Optional<Integer> copiedFrom,
            String headline,
            String reviewer) {
        public RevisionView {
            origin = Objects.requireNonNullElse(origin, "");
            createdAt = Objects.requireNonNullElse(createdAt, "");
            createdBy = Objects.requireNonNullElse(createdBy, "");
            copiedFrom = Objects.requireNonNullElse(copiedFrom, Optional.empty());
            reviewer = Objects.requireNonNullElse(reviewer, "");
        }

        public String created() {
            return Moment.inWords(createdAt);
        }
    }
}
