package health.charley.content.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With what a page was compared. */
@Schema(
        name = "Compared",
        description =
                "With what the page was compared: `current`, what triage says now; `last-told`, what it said before,"
                        + " since it does not answer now; `not-a-topic`, with nothing, since triage does not know the topic;"
                        + " `not-compared`, with nothing, since triage does not answer and never did.")
public enum ComparedView {
    CURRENT("current"),
    LAST_TOLD("last-told"),
    NOT_A_TOPIC("not-a-topic"),
    NOT_COMPARED("not-compared");

    private final String word;

    ComparedView(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    static ComparedView of(KnownTopic known) {
        if (known.knowledge().isPresent()) {
            return known.current() ? CURRENT : LAST_TOLD;
        }
        return known.current() ? NOT_A_TOPIC : NOT_COMPARED;
    }
}
