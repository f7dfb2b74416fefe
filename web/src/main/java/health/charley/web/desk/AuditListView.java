package health.charley.web.desk;

import health.charley.web.html.Moment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A part of what was done to a page, newest first; {@code next} is the cursor of the following part, or empty. */
public record AuditListView(List<EventView> items, String next) {
    public AuditListView {
        items = Lists.of(items);
        next = Objects.requireNonNullElse(next, "");
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

        /** What was done, as a sentence without its end. */
        public String deed() {
            return AuditWords.of(action);
        }

        /** How far the draft had come before and after, such as {@code from draft to in review}; empty where nothing changed. */
        public String movement() {
            return fromStage.equals(toStage)
                    ? ""
                    : "from " + Stage.inWords(fromStage) + " to " + Stage.inWords(toStage);
        }

        /** Which revisions it was about, such as {@code revision 2 after revision 1}; empty where it was about none. */
        public String revisions() {
            if (toRevision.isEmpty() || fromRevision.isEmpty() || fromRevision.equals(toRevision)) {
                return toRevision
                        .or(() -> fromRevision)
                        .map(number -> "revision " + number)
                        .orElse("");
            }
            return "revision " + toRevision.get() + " after revision " + fromRevision.get();
        }

        /** Who did it. */
        public String who() {
            return account.isEmpty() ? "by the service itself" : "by " + account;
        }

        public String when() {
            return Moment.inWords(at);
        }
    }
}
