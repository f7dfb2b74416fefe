package health.charley.engine.safety;

import health.charley.engine.knowledge.CareLevel;
import java.util.List;
import java.util.Objects;

/**
 * The care level advised, and the red flags behind it; see {@link CareDecisions} for how it is found.
 *
 * @param redFlags in the order of {@link RedFlagScreening#fired}
 */
public record CareDecision(CareLevel level, List<FiredRedFlag> redFlags) {
    public CareDecision {
        Objects.requireNonNull(level);
        redFlags = List.copyOf(redFlags);
    }

    /** The level that red flags have certainly reached, whatever the differential says. */
    public CareLevel redFlagLevel() {
        return RedFlagScreening.highest(redFlags);
    }
}
