package health.charley.web.comparison;

import java.util.Objects;

/**
 * A red flag that two assessments raise differently.
 *
 * @param action what to do if it is true
 * @param before how the earlier one raised it, {@code certain} or {@code uncertain}; empty where it did not
 * @param after how the later one raises it; empty where it does not
 */
public record FlagView(String text, String action, String before, String after) {
    private static final String CERTAIN = "certain";
    private static final String UNCERTAIN = "uncertain";

    public FlagView {
        text = Objects.requireNonNullElse(text, "");
        action = Objects.requireNonNullElse(action, "");
        before = Objects.requireNonNullElse(before, "");
        after = Objects.requireNonNullElse(after, "");
    }

    boolean wasUncertain() {
        return before.equals(UNCERTAIN);
    }

    boolean isCertain() {
        return after.equals(CERTAIN);
    }

    /** What to do about it, as the later one raises it; empty where nobody says. */
    public String advice() {
        if (isCertain()) {
            return action.isEmpty() ? "" : action + ".";
        }
        return "If this is true" + (action.isEmpty() ? ", act on it." : ": " + action + ".");
    }
}
