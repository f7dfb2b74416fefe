package health.charley.engine.evidence;

import java.util.Objects;

/** Positive predictive value: of the people in whom a rule fires, the share (0 to 1) that has what it guards against. */
public record PredictiveValue(double share, Source source) {
    public PredictiveValue {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("A predictive value lies between 0 and 1, not at " + share + ".");
        }
        Objects.requireNonNull(source);
    }
}
