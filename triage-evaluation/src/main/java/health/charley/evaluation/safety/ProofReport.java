package health.charley.evaluation.safety;

import health.charley.evaluation.safety.SafetyProof.Extent;
import java.util.List;
import java.util.Objects;

/**
 * What the proof found for one topic under one policy pack.
 *
 * @param topic its id, marked where it is a sample
 * @param people how many kinds of people it looked at
 * @param givens what the knowledge's authors decided and the proof takes as given, a line each
 */
public record ProofReport(
        String topic,
        String version,
        String policy,
        Extent extent,
        int people,
        List<Claim> claims,
        List<String> givens) {
    public ProofReport {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(version);
        Objects.requireNonNull(policy);
        claims = List.copyOf(claims);
        givens = List.copyOf(givens);
    }

    public boolean holds() {
        return claims.stream().allMatch(Claim::holds);
    }
}
