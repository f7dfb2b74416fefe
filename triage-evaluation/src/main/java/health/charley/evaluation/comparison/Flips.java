package health.charley.evaluation.comparison;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.safety.FiredRedFlag;
import health.charley.evaluation.interview.CaseWords;
import health.charley.evaluation.interview.PlayedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What changed for one case between the current knowledge and a candidate. */
final class Flips {
    /** Of a case that no interview can be held with any more, such as that of a person below the topic's age. */
    static final String LOST = "It cannot be entered any more.";

    /** Of a case that an interview can be held with at last. */
    static final String WON = "It can be entered now.";

    /** So many causes people look at; the scorecard counts those among them. */
    private static final int SHOWN = 3;

    /** Every change, each as a sentence: the cause, whether one stands out, the care level, the red flags. */
    static List<String> changes(PlayedCase before, PlayedCase after) {
        var changes = new ArrayList<String>();
        addCause(changes, before, after);
        if (before.conclusive() != after.conclusive()) {
            changes.add(after.conclusive() ? "A cause stands out now." : "No cause stands out any more.");
        }
        if (before.level() != after.level()) {
            changes.add("The care level " + (isLower(before, after) ? "falls" : "rises") + " from "
                    + CaseWords.level(before.level()) + " to " + CaseWords.level(after.level()) + ", which is "
                    + judgement(after) + ".");
        }
        addRedFlags(changes, levels(before), levels(after));
        return changes;
    }

    /**
     * Why the candidate is refused for this case, each as a clause. An emergency must keep a certain red flag of an emergency and
     * its level; any case that must be seen, a certain red flag that is at least as urgent as its least right level, and a level
     * that is not too low.
     */
    static List<String> regressions(PlayedCase before, PlayedCase after) {
        var regressions = new ArrayList<String>();
        var isEmergency = before.vignette().isEmergency();
        var least = before.vignette().lowestRight();
        if (isEmergency && before.hasEmergencyFlag() && !after.hasEmergencyFlag()) {
            regressions.add("no red flag sees the emergency any more");
        } else if (isRedFlagCase(before) && !after.hasFlag(least)) {
            regressions.add("no red flag of such a level fires any more");
        }
        if (isEmergency && isLower(before, after)) {
            regressions.add("its care level falls from " + CaseWords.level(before.level()) + " to "
                    + CaseWords.level(after.level()));
        } else if (!before.isTooLow() && after.isTooLow()) {
            regressions.add(
                    "it is sent to '" + CaseWords.level(after.level()) + "', which is too low, and was not before");
        }
        return regressions;
    }

    /** The same for a case that cannot be entered any more. */
    static List<String> regressionsOfLost(PlayedCase before) {
        return before.vignette().isEmergency() || isRedFlagCase(before)
                ? List.of("it cannot be entered any more")
                : List.of();
    }

    /** Whether the case must be seen, and a certain red flag says so. Where self-care is right, none is needed. */
    private static boolean isRedFlagCase(PlayedCase played) {
        var least = played.vignette().lowestRight();
        return least != CareLevel.SELF_CARE && played.hasFlag(least);
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

    private static void addCause(List<String> changes, PlayedCase before, PlayedCase after) {
        var places = ": " + CaseWords.place(before) + " before, " + CaseWords.place(after) + " after.";
        if (before.isAmongFirst(1) != after.isAmongFirst(1)) {
            changes.add(
                    (after.isAmongFirst(1) ? "The cause now comes first" : "The cause no longer comes first") + places);
        } else if (before.isAmongFirst(SHOWN) != after.isAmongFirst(SHOWN)) {
            var what = after.isAmongFirst(SHOWN) ? "is now" : "is no longer";
            changes.add("The cause " + what + " among the first three" + places);
        } else if (!leading(before).equals(leading(after))) {
            changes.add("Another cause comes first: '" + leading(before) + "' before, '" + leading(after) + "' after.");
        }
    }

    private static String leading(PlayedCase played) {
        return played.ranking().get(0).condition().id();
    }

    private static void addRedFlags(
            List<String> changes, SortedMap<String, CareLevel> before, SortedMap<String, CareLevel> after) {
        before.forEach((id, level) -> {
            if (!after.containsKey(id)) {
                changes.add("Red flag '" + id + "' no longer fires.");
            } else if (after.get(id) != level) {
                changes.add("Red flag '" + id + "' sent to " + CaseWords.level(level) + " and now sends to "
                        + CaseWords.level(after.get(id)) + ".");
            }
        });
        after.keySet().stream()
                .filter(id -> !before.containsKey(id))
                .forEach(id -> changes.add("Red flag '" + id + "' now fires."));
    }

    /** The red flags that certainly fired, by their ids, with their levels. */
    private static SortedMap<String, CareLevel> levels(PlayedCase played) {
        var levels = new TreeMap<String, CareLevel>();
        played.redFlags().stream()
                .filter(FiredRedFlag::certain)
                .forEach(fired -> levels.put(fired.redFlag().id(), fired.level()));
        return levels;
    }

    private Flips() {}
}
