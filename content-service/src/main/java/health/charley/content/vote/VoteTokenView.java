package health.charley.content.vote;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An anonymous token to vote with. */
@Schema(
        name = "VoteToken",
        description = "An anonymous token to vote with. It is kept by the client alone; here nothing of it is stored.")
public record VoteTokenView(
        @Schema(required = true) String token,

        @Schema(required = true, description = "It is refused from then on.")
        Instant expiresAt) {}
