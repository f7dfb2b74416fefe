package health.charley.history.appendix;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.edge.state.Tagged;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened next, as it is kept. */
@Schema(name = "KeptOutcome", description = "What happened next, as it is kept.")
public record OutcomeView(
        @Schema(required = true) List<Outcome.CareSought> care,
        @Schema(required = true) List<Outcome.Diagnosis> diagnoses,
        @Schema(required = true) Instant changedAt,
        @JsonIgnore @Schema(hidden = true) int version)
        implements Tagged {

    static OutcomeView from(Appendices.Stored<Outcome> stored) {
        return new OutcomeView(
                stored.content().care(), stored.content().diagnoses(), stored.changedAt(), stored.version());
    }
}
