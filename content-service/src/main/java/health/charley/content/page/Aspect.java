package health.charley.content.page;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** The side of a symptom or cause that a section tells of (schema.org {@code hasHealthAspect}). */
public enum Aspect {
    OVERVIEW("overview"),
    SYMPTOMS("symptoms"),
    CAUSES("causes"),
    TREATMENTS("treatments"),
    SELF_CARE("self-care"),
    PREVENTION("prevention"),
    SEE_A_DOCTOR("see-a-doctor"),
    EMERGENCY("emergency");

    @EnumeratedValue
    private final String word;

    Aspect(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
