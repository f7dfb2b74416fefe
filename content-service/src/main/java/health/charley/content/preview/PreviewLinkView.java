package health.charley.content.preview;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A preview link. Its token is told once, when it is made. */
@Schema(name = "PreviewLink")
public record PreviewLinkView(
        @Schema(required = true, minimum = "1") long id,

        @Schema(description = "What to put at the end of `/api/content/v1/previews/`; told once.")
        String token,

        @Schema(required = true, description = "The account that made it.")
        String createdBy,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant expiresAt,
        @Schema(description = "Absent: it was not revoked.") Instant revokedAt) {

    static PreviewLinkView from(PreviewLink link) {
        return from(link, Optional.empty());
    }

    static PreviewLinkView from(PreviewLink link, Optional<PreviewToken> token) {
        return new PreviewLinkView(
                link.id(),
                token.map(PreviewToken::word).orElse(null),
                link.createdBy(),
                link.createdAt(),
                link.expiresAt(),
                link.revokedAt().orElse(null));
    }
}
