package health.charley.engine.knowledge;

import health.charley.engine.evidence.Source;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a region turns findings into care levels, and the words it has for them.
 *
 * @param redFlagLevels levels that differ from the red flag's own, by its id
 * @param conditionLevels levels that differ from the condition's own, by its id
 */
public record PolicyPack(
        String id,
        String name,
        String emergencyNumber,
        Map<CareLevel, CareWording> wording,
        Map<String, CareLevel> redFlagLevels,
        Map<String, CareLevel> conditionLevels,
        LossTable lossTable,
        Source source) {

    /** What to tell a person at a care level. */
    public record CareWording(String title, String advice, String within) {
        public CareWording {
            Objects.requireNonNull(title);
            Objects.requireNonNull(advice);
            Objects.requireNonNull(within);
        }
    }

    public PolicyPack {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(emergencyNumber);
        wording = Map.copyOf(new EnumMap<>(wording));
        if (wording.size() != CareLevel.values().length) {
            throw new KnowledgeException("Policy pack '" + id + "' must have words for every care level.");
        }
        redFlagLevels = Map.copyOf(redFlagLevels);
        conditionLevels = Map.copyOf(conditionLevels);
        Objects.requireNonNull(lossTable);
        Objects.requireNonNull(source);
    }

    public CareLevel levelOf(RedFlag redFlag) {
        return redFlagLevels.getOrDefault(redFlag.id(), redFlag.level());
    }

    public CareLevel levelOf(Condition condition) {
        return conditionLevels.getOrDefault(condition.id(), condition.careLevel());
    }

    public CareWording wordingOf(CareLevel level) {
        return wording.get(level);
    }
}
