package health.charley.content.page;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why a clinician interrupts the text: to warn or explain, or to pass on a trick of the trade. */
public enum CalloutKind {
    DOCTORS_NOTE("doctors-note"),
    PRO_TIP("pro-tip");

    @EnumeratedValue
    private final String word;

    CalloutKind(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
