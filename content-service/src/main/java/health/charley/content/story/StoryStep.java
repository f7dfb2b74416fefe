package health.charley.content.story;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Something that is done to a story. */
public enum StoryStep {
    APPROVED("approved"),
    REDACTED("redacted"),
    REJECTED("rejected"),
    WITHDRAWN("withdrawn"),
    ERASED("erased");

    @EnumeratedValue
    private final String word;

    StoryStep(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
