package health.charley.history.appendix;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.edge.state.Tagged;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notes as they are kept. */
@Schema(name = "KeptNotes", description = "A person's private notes on an assessment, as they are kept.")
public record NotesView(
        @Schema(required = true) String text,
        @Schema(required = true) Instant changedAt,
        @JsonIgnore @Schema(hidden = true) int version)
        implements Tagged {

    static NotesView from(Appendices.Stored<Notes> stored) {
        return new NotesView(stored.content().text(), stored.changedAt(), stored.version());
    }
}
