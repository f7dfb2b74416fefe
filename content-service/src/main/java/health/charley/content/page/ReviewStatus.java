package health.charley.content.page;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Whether a clinician has read and signed this revision. */
public enum ReviewStatus {
    AWAITING_CLINICAL_REVIEW("awaiting-clinical-review"),
    CLINICALLY_REVIEWED("clinically-reviewed");

    @EnumeratedValue
    private final String word;

    ReviewStatus(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
