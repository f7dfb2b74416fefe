package health.charley.web.share;

import health.charley.web.html.Moment;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The links to an assessment, newest first. */
public record ShareListView(List<ShareView> items) {
    public ShareListView {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** When this one was made, with the second where others were made within its minute. */
    public String made(ShareView link) {
        return Moment.among(items.stream().map(ShareView::createdAt), link.createdAt());
    }

    /**
     * A link, without what opens it.
     *
     * @param lockedAt empty while it is not locked, or where that is not known
     */
    public record ShareView(
            UUID id,
            String state,
            String createdAt,
            String expiresAt,
            int viewLimit,
            boolean pin,
            int wrongPins,
            List<String> openedAt,
            String lockedAt) {
        public ShareView {
            state = Objects.requireNonNullElse(state, "");
            createdAt = Objects.requireNonNullElse(createdAt, "");
            expiresAt = Objects.requireNonNullElse(expiresAt, "");
            openedAt = openedAt == null ? List.of() : List.copyOf(openedAt);
            lockedAt = Objects.requireNonNullElse(lockedAt, "");
        }

        public boolean isOpen() {
            return state.equals("open");
        }

        public String expires() {
            return Moment.inWords(expiresAt);
        }

        public String locked() {
            return Moment.inWords(lockedAt);
        }

        public List<String> opened() {
            return openedAt.stream().map(Moment::inWords).toList();
        }
    }
}
