package health.charley.content.story;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shows that a story is one's own. */
@Schema(name = "WithdrawStory", description = "What shows that a story is one's own.")
public record WithdrawStoryRequest(
        @NotNull
        @Pattern(regexp = "^[A-Za-z0-9_-]{43}$", message = "The secret is 43 letters, digits, - and _.")
        @Schema(description = "The secret that was told when the story was sent.")
        String secret) {

    WithdrawalSecret toSecret() {
        return new WithdrawalSecret(secret);
    }
}
