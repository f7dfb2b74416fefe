package health.charley.content.agreement;

import com.fasterxml.jackson.annotation.JsonValue;

/** In what a page and triage's knowledge differ. What could cost a reader an emergency stops publication. */
public enum DifferenceKind {
    RED_FLAG_MISSING("red-flag-missing", true),
    RED_FLAG_SOFTER("red-flag-softer", true),
    RED_FLAG_SHARPER("red-flag-sharper", false),
    RED_FLAG_UNKNOWN("red-flag-unknown", true),
    RED_FLAG_SIGN_MISSING("red-flag-sign-missing", true),
    RED_FLAG_SIGN_UNKNOWN("red-flag-sign-unknown", true),
    RED_FLAG_ITEM_MISSING("red-flag-item-missing", true),
    ROUTINE_SIGN_MISSING("routine-sign-missing", false),
    FINDING_MISSING("finding-missing", false),
    FINDING_UNKNOWN("finding-unknown", false),
    FINDING_CONTRADICTED("finding-contradicted", false),
    FINDING_DROPPED("finding-dropped", false),
    CONDITION_UNKNOWN("condition-unknown", false),
    CONDITION_MISSING("condition-missing", false);

    private final String word;
    private final boolean stopsPublication;

    DifferenceKind(String word, boolean stopsPublication) {
        this.word = word;
        this.stopsPublication = stopsPublication;
    }

    @JsonValue
    public String word() {
        return word;
    }

    boolean stopsPublication() {
        return stopsPublication;
    }
}
