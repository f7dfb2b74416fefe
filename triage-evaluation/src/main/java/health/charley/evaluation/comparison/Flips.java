package health.charley.evaluation.comparison;

import static java.util.stream.Collectors.toCollection;

import health.charley.engine.safety.FiredRedFlag;
import health.charley.evaluation.interview.PlayedCase;
import health.charley.evaluation.interview.CaseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What changed for one case between the current knowledge and a candidate. */
final class Flips {

    /** Every change, each as a sentence: the cause, the care level, the red flags. */
    static List<String> changes(PlayedCase before, PlayedCase after) {
        var changes = new ArrayList<String>();
        if (before.isAmongFirst(1) != after.isAmongFirst(1)) {
            var what = after.isAmongFirst(1) ? "The cause now comes first" : "The cause no longer comes first";
            changes.add(what + ": " + CaseWords.place(before) + " before, " + CaseWords.place(after) + " after.");
        }
        if (before.level() != after.level()) {
            changes.add("The care level " + (isLower(before, after) ? "falls" : "rises") + " from "
                    + CaseWords.level(before.level()) + " to " + CaseWords.level(after.level()) + ", which is "
                    + judgement(after) + ".");
        }
        minus(certain(before), certain(after)).forEach(id -> changes.add("Red flag '" + id + "' no longer fires."));
        minus(certain(after), certain(before)).forEach(id -> changes.add("Red flag '" + id + "' now fires."));
        return changes;
    }

    /** For an emergency: that its certain red flag is lost, or that its level falls. */
    static List<String> regressions(PlayedCase before, PlayedCase after) {
        var regressions = new ArrayList<String>();
        if (!before.vignette().isEmergency()) {
            return regressions;
        }
        if (before.hasEmergencyFlag() && !after.hasEmergencyFlag()) {
            regressions.add("no red flag sees the emergency any more");
        }
        if (isLower(before, after)) {
            regressions.add("its care level falls from " + CaseWords.level(before.level()) + " to "
                    + CaseWords.level(after.level()));
        }
        return regressions;
    }

    private static boolean isLower(PlayedCase before, PlayedCase after) {
        return after.level().compareTo(before.level()) < 0;
    }

    private static String judgement(PlayedCase played) {
        if (played.isTooLow()) {
            return "too low";
        }
        return played.isTooHigh() ? "too high" : "right";
    }

    private static SortedSet<String> certain(PlayedCase played) {
        return played.redFlags().stream()
                .filter(FiredRedFlag::certain)
                .map(fired -> fired.redFlag().id())
                .collect(toCollection(TreeSet::new));
    }

    private static SortedSet<String> minus(SortedSet<String> some, SortedSet<String> others) {
        var left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private Flips() {}
}
