package health.charley.engine.safety;

import health.charley.engine.inference.Differential;
import health.charley.engine.knowledge.CareLevel;
import java.util.List;
import java.util.Objects;

/** The care level advised: that with the least expected loss, raised and never lowered by red flags. */
public record CareDecision(CareLevel level, List<FiredRedFlag> redFlags) {
    public CareDecision {
        Objects.requireNonNull(level);
        redFlags = List.copyOf(redFlags);
    }

    public static CareDecision of(ExpectedLoss loss, Differential differential, List<FiredRedFlag> fired) {
        return new CareDecision(loss.bestLevel(differential).orHigher(RedFlagScreening.highest(fired)), fired);
    }

    /** The level that red flags have certainly reached, whatever the differential says. */
    public CareLevel redFlagLevel() {
        return RedFlagScreening.highest(redFlags);
    }
}
