package health.charley.content.preview;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a preview link is to be good for. */
@Schema(name = "CreatePreview")
public record CreatePreviewRequest(
        @Schema(description = "Absent: in 7 days. At most 30 days ahead.", examples = "2026-12-24T08:00:00Z")
        Instant expiresAt) {

    Optional<Instant> end() {
        return Optional.ofNullable(expiresAt);
    }
}
