package health.charley.web.appendix;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Somebody who gives care or says what it is: history's word, and ours. */
public enum CareRole {
    SELF("self", "Yourself"),
    PHARMACIST("pharmacist", "A pharmacist"),
    GENERAL_PRACTITIONER("general-practitioner", "A general practitioner"),
    SPECIALIST("specialist", "A specialist"),
    URGENT_CARE("urgent-care", "An urgent care clinic"),
    HOSPITAL("hospital", "A hospital"),
    AMBULANCE("ambulance", "An ambulance crew"),
    OTHER("other", "Somebody else");

    private final String word;
    private final String title;

    CareRole(String word, String title) {
        this.word = word;
        this.title = title;
    }

    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    static Optional<CareRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }

    /** One that is newer than this page as the API names it. */
    static String inWords(String word) {
        return of(word).map(CareRole::title).orElse(Objects.requireNonNullElse(word, ""));
    }
}
