package health.charley.web.desk;

import health.charley.web.html.Moment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was done to a page, newest first. */
public record AuditListView(List<EventView> items) {
    public AuditListView {
        items = Lists.of(items);
    }

    /** One thing that was done; without an account, by the service at a time that somebody had set. */
    public record EventView(
            String at,
            String account,
            String action,
            Optional<Integer> fromRevision,
            Optional<Integer> toRevision,
            String fromStage,
            String toStage,
            String comment) {
        public EventView {
            account = Objects.requireNonNullElse(account, "");
            fromRevision = Objects.requireNonNullElse(fromRevision, Optional.empty());
            toRevision = Objects.requireNonNullElse(toRevision, Optional.empty());
            fromStage = Objects.requireNonNullElse(fromStage, "");
            toStage = Objects.requireNonNullElse(toStage, "");
            comment = Objects.requireNonNullElse(comment, "");
        }

        public String when() {
            return Moment.inWords(at);
        }
    }
}
