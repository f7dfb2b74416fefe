package health.charley.engine.explanation;

import health.charley.engine.evidence.EvidenceGroup;
import health.charley.engine.evidence.Finding;
import health.charley.engine.evidence.Likelihood.TimesBase;
import health.charley.engine.evidence.Source;
import java.util.Objects;
import java.util.Optional;

/**
 * What one answer says about one condition.
 *
 * @param present whether the finding was there; false where its absence is the evidence
 * @param text the evidence as a sentence to the person
 * @param likelihoodRatio P(answer | condition) / P(answer | any other condition), the others weighed by how common they are for
 *     the person before any answer; dimensionless, above 0; above 1 speaks for it
 * @param interval the 95 % range of that ratio
 * @param published the ratio that a study states for this answer, against the people it compared with; empty where none does
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
        Optional<TimesBase> published,
        boolean measured,
        Optional<EvidenceGroup> group,
        double damping,
        double share,
        Source source) {
    public Evidence {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(text);
        Objects.requireNonNull(interval);
        Objects.requireNonNull(published);
        Objects.requireNonNull(group);
        Objects.requireNonNull(source);
    }

    /** The ratio as it counts, with the damping and the bounds of the group. */
    public double effectiveRatio() {
        return StrictMath.pow(likelihoodRatio, damping * share);
    }
}
