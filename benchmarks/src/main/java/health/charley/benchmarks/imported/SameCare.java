package health.charley.benchmarks.imported;

import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.LossTable;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.PolicyPack.CareWording;
import java.util.EnumMap;
import java.util.Map;

/** A policy for figures that say nothing of care: every wrong level costs the same. */
final class SameCare {
    private SameCare() {}

    static PolicyPack policy(Source source) {
        var wording = new EnumMap<CareLevel, CareWording>(CareLevel.class);
        var losses = new EnumMap<CareLevel, Map<CareLevel, Double>>(CareLevel.class);
        for (var level : CareLevel.values()) {
            wording.put(level, new CareWording(level.name(), level.name(), level.name()));
            losses.put(level, row(level));
        }
        return new PolicyPack(
                "same-care", "Same care", "112", wording, Map.of(), Map.of(), new LossTable(losses, source), source);
    }

    private static Map<CareLevel, Double> row(CareLevel needed) {
        var row = new EnumMap<CareLevel, Double>(CareLevel.class);
        for (var advised : CareLevel.values()) {
            row.put(advised, advised == needed ? 0.0 : 1.0);
        }
        return row;
    }
}
