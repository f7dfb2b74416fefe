package health.charley.web.quiz;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon to seek care, with the words and the style class of its card. */
public enum CareLevel {
    @JsonProperty("emergency_ambulance")
    EMERGENCY_AMBULANCE("emergency", "Emergency", "Call an ambulance now"),
    @JsonProperty("emergency")
    EMERGENCY("emergency", "Emergency", "Go to an emergency department now"),
    @JsonProperty("consultation_24")
    CONSULTATION_24("urgent", "Urgent", "Speak to a clinician within 24 hours"),
    @JsonProperty("consultation")
    CONSULTATION("routine", "Routine", "See a doctor within two weeks"),
    @JsonProperty("self_care")
    SELF_CARE("self-care", "Self-care", "You can look after this at home");

    private final String style;
    private final String word;
    private final String meaning;

    CareLevel(String style, String word, String meaning) {
        this.style = style;
        this.word = word;
        this.meaning = meaning;
    }

    /** The level that triage calls by this word; none where it is a level of a later triage. */
    public static Optional<CareLevel> of(String word) {
        return Arrays.stream(values()).filter(level -> level.id().equals(word)).findFirst();
    }

    /** What triage calls it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The suffix of the card's style class and the name of its icon. */
    public String style() {
        return style;
    }

    /** The urgency in one word, so that colour never says it alone. */
    public String word() {
        return word;
    }

    /** The urgency as advice in short. */
    public String meaning() {
        return meaning;
    }

    /** Whether nothing but help matters now. */
    public boolean isAmbulance() {
        return this == EMERGENCY_AMBULANCE;
    }

    public boolean isEmergency() {
        return style.equals("emergency");
    }
}
