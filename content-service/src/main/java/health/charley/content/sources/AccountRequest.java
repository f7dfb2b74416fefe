package health.charley.content.sources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose account signs as an author. */
@Schema(name = "AuthorAccount")
public record AccountRequest(
        @NotBlank
        @Size(max = 255)
        @Schema(required = true, description = "The subject (`sub`) of the account's tokens.")
        String account) {}
