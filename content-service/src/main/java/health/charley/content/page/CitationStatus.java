package health.charley.content.page;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What has become of a cited work since it was published. */
public enum CitationStatus {
    CURRENT("current"),
    CORRECTED("corrected"),
    RETRACTED("retracted"),
    REPLACED("replaced");

    @EnumeratedValue
    private final String word;

    CitationStatus(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
