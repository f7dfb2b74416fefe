package health.charley.engine;

import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.LossTable;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.PolicyPack.CareWording;
import java.util.EnumMap;
import java.util.Map;

/** A policy whose loss of advising too little is ten for each level missed, and one for each level too many. */
final class SamplePolicy {
    private SamplePolicy() {}

    static PolicyPack with(Map<String, CareLevel> redFlagLevels) {
        var losses = new EnumMap<CareLevel, Map<CareLevel, Double>>(CareLevel.class);
        var wording = new EnumMap<CareLevel, CareWording>(CareLevel.class);
        for (var needed : CareLevel.values()) {
            wording.put(needed, new CareWording(needed.name(), "Do it.", "in time"));
            losses.put(needed, row(needed));
        }
        return new PolicyPack(
                "sample",
                "Sample",
                "000",
                wording,
                redFlagLevels,
                Map.of(),
                new LossTable(losses, Source.EXPERT_ESTIMATE),
                Source.EXPERT_ESTIMATE);
    }

    private static Map<CareLevel, Double> row(CareLevel needed) {
        var row = new EnumMap<CareLevel, Double>(CareLevel.class);
        for (var advised : CareLevel.values()) {
            var tooFew = needed.ordinal() - advised.ordinal();
            row.put(advised, tooFew > 0 ? 10.0 * tooFew : 1.0 * Math.abs(tooFew));
        }
        return row;
    }
}
