package health.charley.content.story;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How old the author is, roughly: enough for a reader, too little to know somebody by. */
public enum AgeBand {
    UNDER_18("under-18"),
    FROM_18("18-29"),
    FROM_30("30-49"),
    FROM_50("50-69"),
    FROM_70("70-or-over");

    @EnumeratedValue
    private final String word;

    AgeBand(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
