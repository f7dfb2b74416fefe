package health.charley.engine.safety;

import health.charley.engine.inference.Differential;
import health.charley.engine.knowledge.CareLevel;
import java.util.List;
import java.util.Objects;

/**
 * The care level advised: that with the least expected loss, raised and never lowered by red flags.
 *
 * @param byProbability the level of the probabilities alone
 */
public record CareDecision(CareLevel level, CareLevel byProbability, List<FiredRedFlag> redFlags) {
    public CareDecision {
        Objects.requireNonNull(level);
        Objects.requireNonNull(byProbability);
        redFlags = List.copyOf(redFlags);
    }

    public static CareDecision of(ExpectedLoss loss, Differential differential, List<FiredRedFlag> fired) {
        var byProbability = loss.bestLevel(differential);
        return new CareDecision(byProbability.orHigher(RedFlagScreening.highest(fired)), byProbability, fired);
    }

    /** This decision with a level that is not below another. */
    public CareDecision atLeast(CareLevel other) {
        return new CareDecision(level.orHigher(other), byProbability, redFlags);
    }

    /** The level that red flags have certainly reached, whatever the differential says. */
    public CareLevel redFlagLevel() {
        return RedFlagScreening.highest(redFlags);
    }
}
