package health.charley.engine.knowledge;

import health.charley.engine.evidence.Source;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What it costs to advise one care level where another is needed, in units of no absolute meaning. Zero where they agree;
 * advising too little costs far more than advising too much.
 *
 * @param losses by the level needed, then by the level advised
 */
public record LossTable(Map<CareLevel, Map<CareLevel, Double>> losses, Source source) {

    public LossTable {
        var copy = new EnumMap<CareLevel, Map<CareLevel, Double>>(CareLevel.class);
        for (var needed : CareLevel.values()) {
            copy.put(needed, completeRow(needed, losses.getOrDefault(needed, Map.of())));
        }
        losses = Map.copyOf(copy);
        Objects.requireNonNull(source);
    }

    public double of(CareLevel needed, CareLevel advised) {
        return losses.get(needed).get(advised);
    }

    private static Map<CareLevel, Double> completeRow(CareLevel needed, Map<CareLevel, Double> row) {
        for (var advised : CareLevel.values()) {
            var loss = row.get(advised);
            if (loss == null || !(loss >= 0) || (needed == advised && loss != 0)) {
                throw new KnowledgeException("The loss of advising '" + advised + "' where '" + needed
                        + "' is needed must be given, zero or more, and zero where the two are the same.");
            }
        }
        return Map.copyOf(row);
    }
}
