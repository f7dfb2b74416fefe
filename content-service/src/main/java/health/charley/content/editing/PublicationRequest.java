package health.charley.content.editing;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When to publish. */
@Schema(name = "Publication")
public record PublicationRequest(
        @Schema(description = "Absent: now.", examples = "2026-12-24T08:00:00Z")
        Instant at) {

    Optional<Instant> time() {
        return Optional.ofNullable(at);
    }
}
