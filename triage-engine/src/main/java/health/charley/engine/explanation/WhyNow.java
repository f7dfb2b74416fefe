package health.charley.engine.explanation;

import health.charley.engine.knowledge.CareLevel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a question comes now and not later.
 *
 * @param sentence the reason to the person
 * @param level the most urgent level that an answer could raise the advice to, for {@code COULD_CHANGE_CARE_LEVEL}
 * @param between ids of the two causes that the answer parts best, for {@code TELLS_CAUSES_APART}; empty otherwise
 */
public record WhyNow(Reason reason, String sentence, Optional<CareLevel> level, List<String> between) {

    /** The reasons in their order: the first that holds counts. */
    public enum Reason {
        /** It looks for a red flag, which comes before all else. */
        RED_FLAG_SCREENING,
        /** What was told, or is not sure, has begun a red flag, and this answer could complete it. */
        COMPLETES_RED_FLAG,
        /** One of its answers would change the care level. */
        COULD_CHANGE_CARE_LEVEL,
        /** It parts causes that lead. */
        TELLS_CAUSES_APART,
        /** It is answered already or not asked of this person, or an answer would change little. */
        LITTLE_TO_GAIN
    }

    public WhyNow {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(level);
        between = List.copyOf(between);
    }

    static WhyNow of(Reason reason, String sentence) {
        return new WhyNow(reason, sentence, Optional.empty(), List.of());
    }
}
