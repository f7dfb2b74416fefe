package health.charley.content.redirect;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an old address shall lead. */
@Schema(name = "SaveRedirectRequest")
public record SaveRedirectRequest(
        @Schema(
                required = true,
                description = "The slug of a page of the same kind and language.",
                examples = "leg-cramps")
        @NotNull
        @Size(max = 100)
        @Pattern(regexp = RedirectView.SLUG, message = RedirectView.NOT_A_SLUG)
        String to) {}
