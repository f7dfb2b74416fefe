package health.charley.content.page;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far we checked that a source says what we take from it: read, in a page that names it, or from memory. */
public enum Checked {
    READ("read"),
    SECONDARY("secondary"),
    MEMORY("memory");

    @EnumeratedValue
    private final String word;

    Checked(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
