package health.charley.engine.explanation;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.Condition;
import java.util.List;

/**
 * A condition that may be behind the symptoms, with the reasons.
 *
 * @param probability post-test probability, 0 to 1
 * @param frequency the same in plain words
 * @param range where the probability lies with 95 % confidence, by {@link ErrorPropagation}
 * @param rangeInWords the range in plain words
 * @param level the care level that it usually needs under the policy
 */
public record Cause(
        Condition condition,
        double probability,
        Strength strength,
        String frequency,
        Range range,
        String rangeInWords,
        CareLevel level,
        List<Evidence> evidenceFor,
        List<Evidence> evidenceAgainst) {
    public Cause {
        evidenceFor = List.copyOf(evidenceFor);
        evidenceAgainst = List.copyOf(evidenceAgainst);
    }
}
