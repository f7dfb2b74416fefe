package health.charley.evaluation.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What a proof found against its claims. */
final class Counterexamples {
    static List<String> brokenClaims(ProofReport report) {
        return report.claims().stream()
                .filter(claim -> !claim.holds())
                .map(Claim::id)
                .toList();
    }

    static Trace only(String claim, ProofReport report) {
        var broken = counterexamples(claim, report);
        assertEquals(1, broken.size(), broken::toString);
        return broken.get(0);
    }

    static Trace first(String claim, ProofReport report) {
        var broken = counterexamples(claim, report);
        assertTrue(!broken.isEmpty(), () -> claim + " holds");
        return broken.get(0);
    }

    static List<Trace> counterexamples(String claim, ProofReport report) {
        return report.claims().stream()
                .filter(candidate -> candidate.id().equals(claim))
                .findFirst()
                .orElseThrow()
                .counterexamples();
    }

    private Counterexamples() {}
}
