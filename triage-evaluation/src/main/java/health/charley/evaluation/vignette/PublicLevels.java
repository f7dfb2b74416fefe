package health.charley.evaluation.vignette;

import com.fasterxml.jackson.databind.JsonNode;
import health.charley.engine.knowledge.CareLevel;
import java.util.SortedSet;
import java.util.TreeSet;

/** The care levels of a case in the four words that published cases use for them. */
record PublicLevels(CareLevel best, SortedSet<CareLevel> right) {

    /** What the keys {@code triage} and {@code triage_acceptable} of a case say; an emergency may come by ambulance. */
    static PublicLevels of(JsonNode story) {
        var best = level(story.path("triage").asText());
        var right = new TreeSet<CareLevel>();
        add(right, best);
        story.path("triage_acceptable").forEach(word -> add(right, level(word.asText())));
        return new PublicLevels(best, right);
    }

    private static void add(SortedSet<CareLevel> right, CareLevel level) {
        right.add(level);
        if (level == CareLevel.EMERGENCY) {
            right.add(CareLevel.EMERGENCY_AMBULANCE);
        }
    }

    private static CareLevel level(String word) {
        return switch (word) {
            case "emergency" -> CareLevel.EMERGENCY;
            case "urgent_24h" -> CareLevel.CONSULTATION_24;
            case "routine" -> CareLevel.CONSULTATION;
            case "self_care" -> CareLevel.SELF_CARE;
            default -> throw new IllegalArgumentException("'" + word + "' is no level of care that is known here.");
        };
    }
}
