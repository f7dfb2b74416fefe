package health.charley.web.desk;

import health.charley.web.html.Moment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A part of what was done, newest first; {@code next} is the cursor of the following part, or empty. */
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
            String comment,
            String kind,
            String slug,
            String language,
            String author,
            String citation,
            String webhook,
            List<ChangeView> changes) {
        public EventView {
            account = Objects.requireNonNullElse(account, "");
            fromRevision = Objects.requireNonNullElse(fromRevision, Optional.empty());
            toRevision = Objects.requireNonNullElse(toRevision, Optional.empty());
            fromStage = Objects.requireNonNullElse(fromStage, "");
            toStage = Objects.requireNonNullElse(toStage, "");
            comment = Objects.requireNonNullElse(comment, "");
            slug = Objects.requireNonNullElse(slug, "");
            author = Objects.requireNonNullElse(author, "");
            citation = Objects.requireNonNullElse(citation, "");
            webhook = Objects.requireNonNullElse(webhook, "");
            changes = Lists.of(changes);
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

        /** To what it was done, in words; empty for what is newer than this site. */
        public String thing() {
            if (!slug.isEmpty()) {
                return address().words();
            }
            if (!author.isEmpty()) {
                return "author " + author;
            }
            if (!citation.isEmpty()) {
                return "citation " + citation;
            }
            return webhook.isEmpty() ? "" : "webhook " + webhook;
        }

        /** Where the desk has that; empty where it may be gone. */
        public String path() {
            if (!slug.isEmpty()) {
                return address().path();
            }
            if (!author.isEmpty()) {
                return "/desk/authors/" + author;
            }
            return citation.isEmpty() ? "" : "/desk/citations/" + citation;
        }

        private PageAddress address() {
            return new PageAddress(kind, slug, Objects.requireNonNullElse(language, PageAddress.LANGUAGE));
        }
    }

    /** What became of one field of an author or a citation; the trail keeps no words about a person. */
    public record ChangeView(String field, String from, String to) {
        /** What happened to it, as a sentence without its end. */
        public String words() {
            String name = FieldWords.ofSource(field);
            if (from == null) {
                return to == null ? name + " changed" : name + ": now “" + to + "”";
            }
            return name + ": was “" + from + "”, " + (to == null ? "now nothing" : "now “" + to + "”");
        }
    }
}
