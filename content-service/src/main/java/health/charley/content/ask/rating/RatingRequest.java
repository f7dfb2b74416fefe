package health.charley.content.ask.rating;

import health.charley.content.signing.SignedTokens;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an answer was helpful. */
@Schema(name = "AnswerRatingRequest")
public record RatingRequest(
        @Schema(
                required = true,
                maxLength = SignedTokens.MAX_LENGTH,
                description = "The token that came with the answer.")
        @NotNull(message = "Send the token that came with the answer.")
        @Size(max = SignedTokens.MAX_LENGTH, message = "No token is that long.")
        String token,

        @Schema(required = true) @NotNull(message = "Say whether the answer was helpful.")
        Boolean helpful) {}
