package health.charley.evaluation.interview;

import health.charley.engine.knowledge.CareLevel;
import java.util.ArrayList;
import java.util.List;

/** What happened to a case, in words. */
public final class CaseWords {

    /** What went wrong, each as a clause; empty where nothing did. */
    public static List<String> faults(PlayedCase played) {
        var faults = new ArrayList<String>();
        if (!played.isAmongFirst(1)) {
            faults.add(place(played) + ", first is "
                    + played.ranking().get(0).condition().id());
        }
        if (played.isTooLow()) {
            faults.add("sent too low: " + level(played.level()));
        }
        if (played.isTooHigh()) {
            faults.add("sent too high: " + level(played.level()));
        }
        if (played.vignette().isEmergency() && !played.hasEmergencyFlag()) {
            faults.add("no red flag saw the emergency");
        }
        return faults;
    }

    /** Where the true cause stands, such as "cause in place 4". */
    public static String place(PlayedCase played) {
        return played.place() == 0 ? "cause not known to the topic" : "cause in place " + played.place();
    }

    /** A care level in plain words. */
    public static String level(CareLevel level) {
        return switch (level) {
            case SELF_CARE -> "self-care";
            case CONSULTATION -> "routine visit";
            case CONSULTATION_24 -> "within 24 hours";
            case EMERGENCY -> "emergency department";
            case EMERGENCY_AMBULANCE -> "ambulance";
        };
    }

    private CaseWords() {}
}
