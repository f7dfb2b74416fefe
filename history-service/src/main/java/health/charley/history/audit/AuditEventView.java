package health.charley.history.audit;

import health.charley.history.id.UuidV7;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened. */
@Schema(name = "AuditEvent", description = "Something that happened. It names no person.")
public record AuditEventView(
        @Schema(required = true, description = "When.") Instant at,

        @Schema(
                required = true,
                description = "What.",
                examples = {"everything-erased", "consent-given", "consent-withdrawn", "rows-expired", "keys-rewrapped"
                })
        String what,

        @Schema(description = "The version of a consent, or the name of a master key.", examples = "2026-11")
        String about,

        @Schema(required = true, description = "How many people, keys or rows it was about.", examples = "1")
        long count) {

    static AuditEventView from(AuditRow row) {
        return new AuditEventView(UuidV7.timeOf(row.id), row.what, row.about, row.count);
    }
}
