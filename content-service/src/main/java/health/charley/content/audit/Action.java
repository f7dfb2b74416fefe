package health.charley.content.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody did. */
public enum Action {
    PAGE_CREATED("page-created"),
    DRAFT_SAVED("draft-saved"),
    DRAFT_REVERTED("draft-reverted"),
    DRAFT_DISCARDED("draft-discarded"),
    SUBMITTED("submitted"),
    CHANGES_REQUESTED("changes-requested"),
    SIGNED_OFF("signed-off"),
    SCHEDULED("scheduled"),
    SCHEDULE_CANCELLED("schedule-cancelled"),
    PUBLISHED("published"),
    /** The time had come, and a check stood against it. */
    PUBLICATION_REFUSED("publication-refused"),
    /** Published as a file said that somebody sent. */
    IMPORTED("imported"),
    UNPUBLISHED("unpublished"),
    ARCHIVED("archived"),
    UNARCHIVED("unarchived"),
    PREVIEW_LINKED("preview-linked"),
    PREVIEW_REVOKED("preview-revoked"),
    AUTHOR_SAVED("author-saved"),
    /** From now on an account signs as this author, or none does. */
    AUTHOR_LINKED("author-linked"),
    CITATION_SAVED("citation-saved"),
    REDIRECT_SAVED("redirect-saved"),
    REDIRECT_REMOVED("redirect-removed"),
    WEBHOOK_REGISTERED("webhook-registered"),
    WEBHOOK_REMOVED("webhook-removed");

    @EnumeratedValue
    private final String word;

    Action(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
