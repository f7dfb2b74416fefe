package health.charley.history.share;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link, as its owner sees it; the token is not shown again. */
@Schema(name = "Share", description = "A link, as its owner sees it; the token is not shown again.")
public record ShareView(
        @Schema(required = true, description = "The link's id, by which it is revoked. It opens nothing.")
        UUID id,

        @Schema(required = true) ShareState state,

        @Schema(required = true) Instant createdAt,

        @Schema(required = true, description = "From then on it opens nothing.")
        Instant expiresAt,

        @Schema(required = true, description = "How many times it may be opened.")
        int viewLimit,

        @Schema(required = true, description = "Whether it needs a PIN.")
        boolean pin,

        @Schema(required = true, description = "PINs that were wrong, up to 5.")
        int wrongPins,

        @Schema(required = true, description = "When it was opened, the first time first.")
        List<Instant> openedAt,

        @Schema(description = "When the fifth wrong PIN locked it; left out while it is not locked.")
        Instant lockedAt,

        @Schema(description = "When it was revoked; left out while it is not.")
        Instant revokedAt) {

    static ShareView from(Share share, List<Instant> openedAt, Instant now) {
        return new ShareView(
                share.id(),
                share.state(now),
                share.createdAt,
                share.expiresAt,
                share.viewLimit,
                share.pin != null,
                share.failures,
                openedAt,
                share.lockedAt,
                share.revokedAt);
    }
}
