package health.charley.evaluation.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.charley.evaluation.comparison.Comparison;
import health.charley.evaluation.comparison.Flip;
import health.charley.knowledge.file.Words;

/** A comparison as JSON. The same comparison always gives the same bytes. */
public final class ComparisonJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static String of(Comparison comparison) {
        var root = JSON.createObjectNode().put("refused", comparison.isRefused());
        comparison.refusals().forEach(root.putArray("refusals")::add);
        comparison.lowering().forEach(root.putArray("lowering")::add);
        var flips = root.putArray("flips");
        comparison.flips().forEach(flip -> add(flips.addObject(), flip));
        root.set("current", ScorecardJson.tree(comparison.current()));
        root.set("candidate", ScorecardJson.tree(comparison.candidate()));
        return ScorecardJson.text(root);
    }

    private static void add(ObjectNode node, Flip flip) {
        node.put("suite", flip.suite())
                .put("policy", flip.policy())
                .put("manner", Words.wordOf(flip.manner()))
                .put("case", flip.caseId());
        flip.changes().forEach(node.putArray("changes")::add);
        flip.regressions().forEach(node.putArray("regressions")::add);
    }

    private ComparisonJson() {}
}
