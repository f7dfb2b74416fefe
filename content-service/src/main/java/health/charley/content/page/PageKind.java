package health.charley.content.page;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a page is about: a symptom, or one cause of it. */
public enum PageKind {
    ARTICLE("article"),
    CAUSE("cause");

    @EnumeratedValue
    private final String word;

    PageKind(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
