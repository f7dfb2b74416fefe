package health.charley.content.agreement;

import health.charley.content.page.CareCardKind;

/** How soon to seek care, as care cards tell it apart. Later constants are more urgent. */
enum Urgency {
    NONE,
    NON_URGENT,
    URGENT,
    EMERGENCY;

    /** Of triage's care level: a word that is not known counts as an emergency. */
    static Urgency ofCareLevel(String careLevel) {
        return switch (careLevel) {
            case "self_care" -> NONE;
            case "consultation" -> NON_URGENT;
            case "consultation_24" -> URGENT;
            default -> EMERGENCY;
        };
    }

    static Urgency of(CareCardKind card) {
        return switch (card) {
            case NON_URGENT -> NON_URGENT;
            case URGENT -> URGENT;
            case EMERGENCY -> EMERGENCY;
        };
    }

    boolean isAtLeast(Urgency other) {
        return compareTo(other) >= 0;
    }
}
