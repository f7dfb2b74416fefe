package health.charley.web.desk;

import health.charley.web.html.Moment;
import java.util.List;
import java.util.Objects;

/** A part of the preview links of a page, newest first; {@code next} is the cursor of the following part, or empty. */
public record PreviewLinkListView(List<MadeLinkView> items, String next) {
    public PreviewLinkListView {
        items = Lists.of(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** A link that was made; its token was told then and never again. */
    public record MadeLinkView(long id, String createdBy, String createdAt, String expiresAt, String revokedAt) {
        public MadeLinkView {
            createdBy = Objects.requireNonNullElse(createdBy, "");
            revokedAt = Objects.requireNonNullElse(revokedAt, "");
        }

        public String made() {
            return Moment.inWords(createdAt);
        }

        public String expires() {
            return Moment.inWords(expiresAt);
        }

        /** Where under its page it is revoked. */
        public String revocation() {
            return "previews/" + id + "/revocation";
        }

        public boolean revoked() {
            return !revokedAt.isEmpty();
        }
    }
}
