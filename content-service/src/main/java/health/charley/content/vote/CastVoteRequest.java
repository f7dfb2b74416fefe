package health.charley.content.vote;

import health.charley.content.signing.SignedTokens;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a page helped. */
@Schema(name = "CastVote", description = "Whether a page helped.")
public record CastVoteRequest(
        @NotNull @Schema(description = "Whether it did.") Boolean helpful,

        @Size(max = 500, message = "A reason has at most 500 characters.")
        @Schema(description = "Why, for editors alone.")
        String reason,

        @Size(max = SignedTokens.MAX_LENGTH)
        @Schema(description = "The anonymous token; needed from whoever is not signed in, and else not looked at.")
        String token) {

    public CastVoteRequest {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    Optional<String> givenToken() {
        return Optional.ofNullable(token);
    }
}
