package health.charley.history.draft;

import health.charley.edge.state.Tagged;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft as it is kept. */
@Schema(name = "KeptDraft", description = "An unfinished interview as it is kept.")
public record DraftView(
        @Schema(required = true, description = "The draft's id, a UUIDv7 that its maker chose.")
        UUID id,

        @Schema(required = true) Instant changedAt,

        @Schema(required = true, description = "30 days after the last change: then it is gone.")
        Instant endsAt,

        @Schema(required = true, description = "As triage's interview is asked.")
        Draft draft,

        @Schema(required = true, description = "What its ETag says, for a list has none.")
        int version)
        implements Tagged {}
