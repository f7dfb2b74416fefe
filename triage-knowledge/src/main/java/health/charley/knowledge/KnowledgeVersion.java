package health.charley.knowledge;

import health.charley.engine.TriageEngine;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Topic;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One version of a topic's knowledge, ready for use.
 *
 * @param sha256 hash of the files it was read from, in hexadecimal
 * @param engines the engine that reasons with it under each policy pack, by the pack's id
 */
public record KnowledgeVersion(KnowledgeBase base, String sha256, Map<String, TriageEngine> engines) {

    public KnowledgeVersion {
        engines = Map.copyOf(engines);
    }

    static KnowledgeVersion of(KnowledgeBase base, String sha256) {
        Function<PolicyPack, TriageEngine> engine = policy -> new TriageEngine(base, policy);
        return new KnowledgeVersion(
                base, sha256, base.policies().stream().collect(Collectors.toMap(PolicyPack::id, engine)));
    }

    public Topic topic() {
        return base.topic();
    }

    /** Its number, such as {@code 1.0.0}. */
    public String number() {
        return topic().version();
    }

    /** The engine under one of its own policy packs. */
    public TriageEngine engine(PolicyPack policy) {
        return engines.get(policy.id());
    }
}
