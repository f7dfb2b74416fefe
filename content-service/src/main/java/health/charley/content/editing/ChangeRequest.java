package health.charley.content.editing;

import health.charley.content.visible.Visible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer wants changed. */
@Schema(name = "ChangeRequest")
public record ChangeRequest(
        @NotBlank @Visible @Size(max = 2000) @Schema(required = true, description = "To the page as a whole.")
        String comment,

        @Size(max = 50) @Schema(description = "To single sections.")
        List<@Valid @NotNull Remark> remarks) {

    public ChangeRequest {
        remarks = ManuscriptBody.listOf(remarks);
    }

    /** What a reviewer wants changed in one section. */
    @Schema(name = "Remark")
    public record Remark(
            @NotNull
            @Size(max = 100)
            @Schema(required = true, description = "The section's id.", examples = "self-care")
            String section,

            @NotBlank @Visible @Size(max = 2000) @Schema(required = true)
            String comment) {}
}
