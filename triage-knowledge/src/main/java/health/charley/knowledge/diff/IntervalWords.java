package health.charley.knowledge.diff;

import health.charley.engine.evidence.Interval;
import health.charley.knowledge.wording.NumberWords;
import java.util.Optional;

/** The 95 % interval of a number as a clinician reads it; {@code unit} follows its upper end. */
final class IntervalWords {

    /** What stands behind the number, nothing where no interval is known. */
    static String beside(Optional<Interval> interval, String unit) {
        return interval.map(known -> " (95 % interval " + ends(known, unit) + ")")
                .orElse("");
    }

    /** Whether it is known, and where the number lies. */
    static String of(Optional<Interval> interval, String unit) {
        return interval.map(known -> ends(known, unit)).orElse("not known");
    }

    private static String ends(Interval interval, String unit) {
        return NumberWords.exact(interval.low()) + " to " + NumberWords.exact(interval.high()) + unit;
    }

    private IntervalWords() {}
}
