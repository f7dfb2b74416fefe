package health.charley.knowledge.firing;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.RedFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The levels of the red flags by their ids, today and by a candidate, under policy packs that agree on them.
 *
 * @param policies the ids of those packs
 */
record Scale(List<String> policies, Map<String, CareLevel> today, Map<String, CareLevel> candidate) {

    Scale {
        policies = List.copyOf(policies);
        today = Map.copyOf(today);
        candidate = Map.copyOf(candidate);
    }

    private record Levels(Map<String, CareLevel> today, Map<String, CareLevel> candidate) {}

    /** The scales of the policy packs that both have. A pack that one of them lacks cannot be compared. */
    static List<Scale> of(KnowledgeBase today, KnowledgeBase candidate) {
        var policies = new LinkedHashMap<Levels, List<String>>();
        for (var policy : today.policies()) {
            candidate
                    .policy(policy.id())
                    .map(other -> new Levels(levels(today, policy), levels(candidate, other)))
                    .ifPresent(levels -> policies.computeIfAbsent(levels, none -> new ArrayList<>())
                            .add(policy.id()));
        }
        return policies.entrySet().stream()
                .map(entry -> new Scale(
                        entry.getValue(), entry.getKey().today(), entry.getKey().candidate()))
                .toList();
    }

    private static Map<String, CareLevel> levels(KnowledgeBase knowledge, PolicyPack policy) {
        return knowledge.redFlags().stream().collect(Collectors.toMap(RedFlag::id, policy::levelOf));
    }
}
