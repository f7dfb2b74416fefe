package health.charley.engine.safety;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.RedFlag;
import java.util.Objects;

/**
 * A red flag that the answers raise.
 *
 * @param level the care level that the policy gives it
 * @param certain false where it hangs on an "I'm not sure": if it is true, the level applies
 */
public record FiredRedFlag(RedFlag redFlag, CareLevel level, boolean certain) {
    public FiredRedFlag {
        Objects.requireNonNull(redFlag);
        Objects.requireNonNull(level);
    }
}
