package health.charley.evaluation.vignette;

import health.charley.engine.knowledge.KnowledgeBase;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The conditions of a topic by everything that a case may call them: id, short id, and name. */
final class ConditionNames {
    private final Map<String, String> ids = new HashMap<>();

    ConditionNames(KnowledgeBase knowledge) {
        for (var condition : knowledge.conditions()) {
            ids.put(key(condition.name()), condition.id());
        }
        for (var condition : knowledge.conditions()) {
            condition.alias().ifPresent(alias -> ids.put(key(alias), condition.id()));
            ids.put(key(condition.id()), condition.id());
        }
    }

    /** Learns one more name of a condition that the topic knows, unless it is the name of another. */
    void learn(String name, String condition) {
        if (ids.containsKey(key(condition))) {
            ids.putIfAbsent(key(name), idOf(condition));
        }
    }

    /** The id of the condition; the name itself where the topic does not know it. */
    String idOf(String name) {
        return ids.getOrDefault(key(name), name);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
