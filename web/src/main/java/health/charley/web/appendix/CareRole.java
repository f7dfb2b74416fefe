package health.charley.web.appendix;

import health.charley.web.html.Worded;
import java.util.Objects;
import java.util.Optional;

/** Somebody who gives care or says what it is: history's word, and ours. */
public enum CareRole implements Worded {
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

    @Override
    public String word() {
        return word;
    }

    @Override
    public String title() {
        return title;
    }

    static Optional<CareRole> of(String word) {
        return Worded.named(word, values());
    }

    /** One that is newer than this page as the API names it. */
    static String inWords(String word) {
        return Worded.inWords(Objects.requireNonNullElse(word, ""), values());
    }
}
