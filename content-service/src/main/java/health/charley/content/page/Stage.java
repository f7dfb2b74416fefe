package health.charley.content.page;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a draft has come. A page without a draft is in none. */
public enum Stage {
    DRAFT("draft"),
    IN_REVIEW("in-review"),
    CHANGES_REQUESTED("changes-requested"),
    SIGNED_OFF("signed-off"),
    SCHEDULED("scheduled");

    @EnumeratedValue
    private final String word;

    Stage(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
