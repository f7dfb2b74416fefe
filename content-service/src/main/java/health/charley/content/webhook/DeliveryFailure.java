package health.charley.content.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why a try did not get through. */
public enum DeliveryFailure {
    ADDRESS_REFUSED("address-refused"),
    NAME_UNKNOWN("name-unknown"),
    TIMED_OUT("timed-out"),
    NOT_CONNECTED("not-connected"),
    REDIRECTED("redirected"),
    REFUSED("refused");

    @EnumeratedValue
    private final String word;

    DeliveryFailure(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
