package health.charley.benchmarks.symcat;

import health.charley.benchmarks.imported.ImportedKnowledge;
import health.charley.engine.knowledge.KnowledgeBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A knowledge base from SymCAT: a condition that does not list a symptom has it once in a thousand. */
final class SymcatKnowledge {
    static final String FROM = "SymCAT, conditions and symptoms in percent";

    private static final double UNLISTED = 0.001;

    /** What is held of the conditions before any answer. */
    enum Prior {
        UNIFORM,
        DERIVED
    }

    private SymcatKnowledge() {}

    static KnowledgeBase of(Symcat symcat, Prior prior) {
        var knowledge = new ImportedKnowledge("symcat", FROM);
        for (var condition : symcat.shares().keySet()) {
            var weight = prior == Prior.UNIFORM ? 1 : symcat.priors().get(condition);
            knowledge.condition(condition, weight);
        }
        for (var symptom : symcat.symptoms()) {
            var given = given(symptom, symcat, List.copyOf(symcat.shares().keySet()));
            knowledge.yesNo(symptom, Optional.empty(), UNLISTED, given);
        }
        return knowledge.build();
    }

    /** How often each of these conditions that lists a symptom comes with it. */
    static Map<String, Double> given(String symptom, Symcat symcat, List<String> conditions) {
        var given = new HashMap<String, Double>();
        for (var condition : conditions) {
            var share = symcat.shares().get(condition).get(symptom);
            if (share != null) {
                given.put(condition, share);
            }
        }
        return given;
    }
}
