package health.charley.content.page;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a page shows beside its text. */
public enum MediaKind {
    IMAGE("image"),
    VIDEO("video");

    @EnumeratedValue
    private final String word;

    MediaKind(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
