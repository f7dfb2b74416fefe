package health.charley.engine.explanation;

import health.charley.engine.evidence.EvidenceGroup;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Source;
import java.util.Objects;
import java.util.Optional;

/**
 * What one answer says about one condition.
 *
 * @param present whether the finding was there; false where its absence is the evidence
 * @param text the evidence as a sentence to the person
 * @param likelihoodRatio P(answer | condition) / P(answer | any other condition), dimensionless, above 0; above 1 speaks for it
 * @param interval the 95 % range of that ratio
 * @param measured whether a study's interval stands behind the range; false where it is the usual doubt about an estimate
 * @param group the findings with which it says partly the same
 * @param damping the exponent that the group puts on the ratio, 1 where it puts none
 * @param share the part of the group's total that its bounds let through, above 0 and at most 1
 */
public record Evidence(
        Finding finding,
        boolean present,
        String text,
        double likelihoodRatio,
        Range interval,
        boolean measured,
        Optional<EvidenceGroup> group,
        double damping,
        double share,
        Source source) {
    public Evidence {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(text);
        Objects.requireNonNull(interval);
        Objects.requireNonNull(group);
        Objects.requireNonNull(source);
    }

    /** The ratio as it counts, with the damping and the bounds of the group. */
    public double effectiveRatio() {
        return StrictMath.pow(likelihoodRatio, damping * share);
    }
}
