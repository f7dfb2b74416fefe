package health.charley.web.history;

import java.util.Objects;

/** The version of the consent that history asks for and the one that was given; each is empty where there is none. */
public record ConsentView(String asked, boolean required, String given) {
    public ConsentView {
        asked = Objects.requireNonNullElse(asked, "");
        given = Objects.requireNonNullElse(given, "");
    }

    boolean isGiven() {
        return asked.equals(given);
    }

    /** Whether nothing is saved for this person. */
    boolean isMissing() {
        return required && !isGiven();
    }
}
