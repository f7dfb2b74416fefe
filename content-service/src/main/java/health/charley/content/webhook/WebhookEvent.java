package health.charley.content.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** What a webhook tells of. */
public enum WebhookEvent {
    PAGE_PUBLISHED("page.published"),
    PAGE_UNPUBLISHED("page.unpublished");

    @EnumeratedValue
    private final String word;

    WebhookEvent(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    static WebhookEvent of(String word) {
        return Arrays.stream(values())
                .filter(event -> event.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}
