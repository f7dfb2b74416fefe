package health.charley.engine.explanation;

import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Source;
import java.util.Objects;

/**
 * What one answer says about one condition.
 *
 * @param present whether the finding was there; false where its absence is the evidence
 * @param text the evidence as a sentence to the person
 * @param likelihoodRatio P(answer | condition) / P(answer | any other condition), dimensionless, above 0; above 1 speaks for it
 * @param damping the exponent that the evidence group puts on the ratio, 1 where it puts none
 */
public record Evidence(
        Finding finding, boolean present, String text, double likelihoodRatio, double damping, Source source) {
    public Evidence {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(text);
        Objects.requireNonNull(source);
    }

    /** The ratio as it counts, with the damping of the group. */
    public double effectiveRatio() {
        return StrictMath.pow(likelihoodRatio, damping);
    }
}
