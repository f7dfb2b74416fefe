package health.charley.benchmarks.scale;

import health.charley.benchmarks.imported.ImportedKnowledge;
import health.charley.engine.knowledge.KnowledgeBase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** A knowledge base by chance: as many yes/no questions as conditions, each with the same number of known likelihoods. */
final class SyntheticKnowledge {
    static final int LIKELIHOODS_PER_QUESTION = 10;

    private static final double BASE = 0.01;
    private static final long SEED = 7;

    private SyntheticKnowledge() {}

    static KnowledgeBase of(int conditions) {
        var random = new SplittableRandom(SEED);
        var knowledge = new ImportedKnowledge("synthetic", "by chance");
        for (var condition = 0; condition < conditions; condition++) {
            knowledge.condition("condition-" + condition, 0.1 + random.nextDouble());
        }
        for (var question = 0; question < conditions; question++) {
            knowledge.yesNo("question-" + question, Optional.empty(), BASE, given(conditions, random));
        }
        return knowledge.build();
    }

    private static Map<String, Double> given(int conditions, SplittableRandom random) {
        var given = new HashMap<String, Double>();
        while (given.size() < LIKELIHOODS_PER_QUESTION) {
            given.put("condition-" + random.nextInt(conditions), 0.05 + 0.9 * random.nextDouble());
        }
        return given;
    }
}
