package health.charley.engine.explanation;

import health.charley.engine.evidence.EvidenceGroup;
import health.charley.engine.evidence.EvidenceGroup.Bounds;
import health.charley.engine.evidence.Finding;
import health.charley.engine.knowledge.KnowledgeBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each evidence group says about each condition in all, and how much of that its bounds let through. */
final class GroupTotals {
    private final Map<String, EvidenceGroup> byFinding = new HashMap<>();
    /** Sum of the damped log-likelihood ratios against the base rates, by group, then by condition. */
    private final Map<String, double[]> sums = new HashMap<>();

    GroupTotals(KnowledgeBase knowledge, List<Shown> answered) {
        for (var group : knowledge.groups()) {
            group.findings().forEach(finding -> byFinding.put(finding, group));
        }
        for (var shown : answered) {
            groupOf(shown.finding())
                    .ifPresent(group -> add(
                            shown,
                            sums.computeIfAbsent(
                                    group.id(),
                                    id -> new double[knowledge.conditions().size()])));
        }
    }

    Optional<EvidenceGroup> groupOf(Finding finding) {
        return Optional.ofNullable(byFinding.get(finding.id()));
    }

    /** The share of the group's total for a condition that its bounds let through: 1 within the bounds, above 0 always. */
    double shareOf(Finding finding, int condition) {
        return groupOf(finding)
                .flatMap(group -> group.bounds().map(bounds -> share(sums.get(group.id()), condition, bounds)))
                .orElse(1.0);
    }

    private static double share(double[] sums, int condition, Bounds bounds) {
        if (sums == null) {
            return 1;
        }
        var least = StrictMath.log(bounds.from());
        var greatest = StrictMath.log(bounds.to());
        var total = sums[condition];
        return total < least ? least / total : total > greatest ? greatest / total : 1;
    }

    private static void add(Shown shown, double[] sum) {
        for (var condition = 0; condition < sum.length; condition++) {
            sum[condition] += shown.logRatio(condition);
        }
    }
}
