package health.charley.web.comparison;

import java.util.Objects;

/**
 * A red flag that two assessments raise differently.
 *
 * @param before how the earlier one raised it, {@code certain} or {@code uncertain}; empty where it did not
 * @param after how the later one raises it; empty where it does not
 */
public record FlagView(String text, String before, String after) {
    private static final String CERTAIN = "certain";
    private static final String UNCERTAIN = "uncertain";

    public FlagView {
        text = Objects.requireNonNullElse(text, "");
        before = Objects.requireNonNullElse(before, "");
        after = Objects.requireNonNullElse(after, "");
    }

    boolean wasUncertain() {
        return before.equals(UNCERTAIN);
    }

    /** Whether the later one is sure of it. */
    public boolean isCertain() {
        return after.equals(CERTAIN);
    }
}
