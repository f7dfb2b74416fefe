package health.charley.history.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of one receipt among several. */
@Schema(name = "SavedOutcome", description = "What came of a receipt.")
public enum SavedOutcome {
    @JsonProperty("saved")
    SAVED,
    @JsonProperty("already-saved")
    ALREADY_SAVED,
    @JsonProperty("conflict")
    CONFLICT,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("try-again")
    TRY_AGAIN
}
