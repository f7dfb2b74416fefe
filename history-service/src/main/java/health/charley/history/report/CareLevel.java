package health.charley.history.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How soon to seek care, the least urgent first. A receipt may name a level that is none of these, of a later triage. */
public enum CareLevel {
    SELF_CARE,
    CONSULTATION,
    CONSULTATION_24,
    EMERGENCY,
    EMERGENCY_AMBULANCE;

    /** The level that triage calls by this word. */
    public static Optional<CareLevel> of(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }

    /** The words of all levels as a list to be read. */
    public static String words() {
        return Arrays.stream(values()).map(CareLevel::word).collect(Collectors.joining(", "));
    }

    /** Triage's word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How urgent it is, from 1 for the least. */
    public int urgency() {
        return ordinal() + 1;
    }
}
