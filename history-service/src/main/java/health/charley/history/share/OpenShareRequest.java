package health.charley.history.share;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What opens a link. */
@Schema(name = "OpenShare", description = "What opens a link. It travels in a body, since addresses end up in logs.")
public record OpenShareRequest(
        @NotNull
        @Pattern(regexp = Token.FORM, message = "A token is 43 letters, digits, - and _.")
        @Schema(description = "The token of the link.")
        String token,

        @Pattern(regexp = "^[0-9]{4,8}$", message = "A PIN is 4 to 8 digits.")
        @Schema(description = "The PIN, where the link needs one.")
        String pin) {}
