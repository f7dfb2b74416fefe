package health.charley.content.editing;

import health.charley.content.visible.Visible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a page is taken from its readers. */
@Schema(name = "Unpublication")
public record UnpublicationRequest(
        @NotBlank @Visible @Size(max = 2000) @Schema(required = true, description = "Goes into the audit trail.")
        String reason) {}
