package health.charley.engine.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Findings that depend on each other, so that four ways of saying "cramp" do not count four times. For all conditions
 * alike, each member's log-likelihood is multiplied by {@code damping} (above 0, at most 1), and the group's total
 * likelihood ratio against the base rates is kept within {@code bounds}.
 */
public record EvidenceGroup(
        String id,
        String name,
        List<String> findings,
        double damping,
        Optional<Bounds> bounds,
        String reason,
        Source source) {

    /** The least and the greatest total likelihood ratio, dimensionless, either side of 1. */
    public record Bounds(double from, double to) {
        public Bounds {
            if (!(from > 0 && from <= 1 && to >= 1)) {
                throw new IllegalArgumentException(
                        "Bounds on a likelihood ratio lie either side of 1, not at " + from + " and " + to + ".");
            }
        }
    }

    public EvidenceGroup {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        findings = List.copyOf(findings);
        if (!(damping > 0 && damping <= 1)) {
            throw new IllegalArgumentException("Damping is above 0 and at most 1, not " + damping + ".");
        }
        Objects.requireNonNull(bounds);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(source);
    }
}
