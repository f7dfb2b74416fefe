package health.charley.triage.topic;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.engine.knowledge.CareLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A care level as the wire names it. */
@Schema(
        name = "CareLevel",
        description = "How soon to seek care: call an ambulance now, go to an emergency department now, see a clinician"
                + " within 24 hours, see a clinician within two weeks, or care for it at home.",
        examples = "consultation")
public enum CareLevelView {
    @JsonProperty("emergency_ambulance")
    EMERGENCY_AMBULANCE,
    @JsonProperty("emergency")
    EMERGENCY,
    @JsonProperty("consultation_24")
    CONSULTATION_24,
    @JsonProperty("consultation")
    CONSULTATION,
    @JsonProperty("self_care")
    SELF_CARE;

    public static CareLevelView from(CareLevel level) {
        return switch (level) {
            case EMERGENCY_AMBULANCE -> EMERGENCY_AMBULANCE;
            case EMERGENCY -> EMERGENCY;
            case CONSULTATION_24 -> CONSULTATION_24;
            case CONSULTATION -> CONSULTATION;
            case SELF_CARE -> SELF_CARE;
        };
    }
}
