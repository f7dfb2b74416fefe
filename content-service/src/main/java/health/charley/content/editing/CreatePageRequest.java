package health.charley.content.editing;

import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The address of a page that nobody has written yet. */
@Schema(name = "CreatePage")
public record CreatePageRequest(
        @NotNull @Schema(required = true) PageKind kind,

        @NotNull
        @Size(max = 100)
        @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$", message = "A slug is written like 'leg-cramps'.")
        @Schema(
                required = true,
                description = "The last part of the address. For a cause: the id of its condition in triage.",
                examples = "leg-cramps")
        String slug,

        @Pattern(regexp = "^[a-z]{2,3}(-[A-Z]{2})?$", message = "A language is written like 'en-US'.")
        @Schema(description = "Absent: en-US.", examples = "en-US")
        String language) {

    PageAddress address() {
        return new PageAddress(kind, slug, Optional.ofNullable(language).orElse(PageAddress.LANGUAGE));
    }
}
