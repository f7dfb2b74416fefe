package health.charley.content.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a delivery has come. */
public enum DeliveryStatus {
    PENDING("pending"),
    DELIVERED("delivered"),
    GIVEN_UP("given-up");

    @EnumeratedValue
    private final String word;

    DeliveryStatus(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
