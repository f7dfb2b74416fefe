package health.charley.evaluation.comparison;

import health.charley.evaluation.interview.CaseWords;
import health.charley.evaluation.interview.Manner;
import health.charley.evaluation.vignette.Vignette;
import java.util.List;

/**
 * A case that comes out otherwise under the candidate.
 *
 * @param policy id of the policy pack
 * @param changes what became of it, each as a sentence
 * @param regressions those changes for which the candidate is refused, each as a clause
 */
public record Flip(
        String suite, String policy, Manner manner, Vignette told, List<String> changes, List<String> regressions) {

    public Flip {
        changes = List.copyOf(changes);
        regressions = List.copyOf(regressions);
    }

    public String caseId() {
        return told.id();
    }

    /** Why the candidate is refused for this case, each as a sentence. */
    List<String> refusals() {
        var need = told.isEmergency()
                ? "is an emergency"
                : "calls for at least '" + CaseWords.level(told.lowestRight()) + "'";
        return regressions.stream()
                .map(regression -> "Case " + told.id() + " of suite " + suite + " (" + manner.title() + ", policy "
                        + policy + ") " + need + ", and " + regression + ".")
                .toList();
    }
}
