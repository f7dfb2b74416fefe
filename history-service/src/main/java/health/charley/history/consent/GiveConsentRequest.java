package health.charley.history.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person agrees to. */
@Schema(name = "GiveConsent", description = "What a person agrees to.")
public record GiveConsentRequest(
        @NotNull
        @Pattern(regexp = "^[0-9A-Za-z.-]{1,40}$", message = "A version is 1 to 40 letters, digits, dots and hyphens.")
        @Schema(description = "The version of the text that was shown.", examples = "2026-11")
        String version) {}
