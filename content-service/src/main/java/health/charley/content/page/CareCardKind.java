package health.charley.content.page;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How soon to seek care: see a doctor, be seen within a day, or go now. */
public enum CareCardKind {
    NON_URGENT("non-urgent"),
    URGENT("urgent"),
    EMERGENCY("emergency");

    @EnumeratedValue
    private final String word;

    CareCardKind(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
