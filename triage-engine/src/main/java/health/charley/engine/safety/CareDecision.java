package health.charley.engine.safety;

import health.charley.engine.inference.Differential;
import health.charley.engine.knowledge.CareLevel;
import java.util.List;
import java.util.Objects;

/** The care level advised, and the red flags behind it; see {@link CareDecisions} for how it is found. */
public record CareDecision(CareLevel level, List<FiredRedFlag> redFlags) {
    public CareDecision {
        Objects.requireNonNull(level);
        redFlags = List.copyOf(redFlags);
    }

    static CareDecision of(ExpectedLoss loss, Differential differential, List<FiredRedFlag> fired) {
        return new CareDecision(loss.bestLevel(differential).orHigher(RedFlagScreening.highest(fired)), fired);
    }

    /** This decision with a level that is not below another. */
    CareDecision atLeast(CareLevel other) {
        return new CareDecision(level.orHigher(other), redFlags);
    }

    /** The level that red flags have certainly reached, whatever the differential says. */
    public CareLevel redFlagLevel() {
        return RedFlagScreening.highest(redFlags);
    }
}
