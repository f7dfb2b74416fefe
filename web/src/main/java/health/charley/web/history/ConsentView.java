package health.charley.web.history;

import health.charley.web.html.Moment;
import java.util.List;
import java.util.Objects;

/**
 * The version of the consent that history asks for and the one that was given; each is empty where there is none.
 *
 * @param history what was given and withdrawn, newest first
 */
public record ConsentView(String asked, boolean required, String given, List<StepView> history) {
    public ConsentView {
        asked = Objects.requireNonNullElse(asked, "");
        given = Objects.requireNonNullElse(given, "");
        history = history == null ? List.of() : List.copyOf(history);
    }

    /** A consent that was given or withdrawn. */
    public record StepView(String at, String version, boolean given) {
        public StepView {
            at = Objects.requireNonNullElse(at, "");
            version = Objects.requireNonNullElse(version, "");
        }

        public String moment() {
            return Moment.inWords(at);
        }
    }

    /** As history tells it when it saves nothing without consent to this version. */
    static ConsentView missing(String version) {
        return new ConsentView(version, true, "", List.of());
    }

    /** Whether the person agrees to what is asked for now. */
    public boolean isGiven() {
        return !given.isEmpty() && asked.equals(given);
    }

    /** Whether there is a consent to withdraw, of whichever version. */
    public boolean canBeWithdrawn() {
        return !given.isEmpty();
    }

    /** Whether a version is asked for to which the person does not agree. */
    public boolean canBeGiven() {
        return !asked.isEmpty() && !isGiven();
    }
}
