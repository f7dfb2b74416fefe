package health.charley.evaluation.comparison;

import health.charley.evaluation.interview.Manner;
import java.util.List;

/**
 * A case that comes out otherwise under the candidate.
 *
 * @param policy id of the policy pack
 * @param changes what became of it, each as a sentence
 * @param regressions those changes for which the candidate is refused, each as a sentence
 */
public record Flip(
        String suite, String policy, Manner manner, String caseId, List<String> changes, List<String> regressions) {

    public Flip {
        changes = List.copyOf(changes);
        regressions = List.copyOf(regressions);
    }
}
