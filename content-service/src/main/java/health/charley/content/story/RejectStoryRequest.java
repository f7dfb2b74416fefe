package health.charley.content.story;

import health.charley.content.visible.Visible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a story is not shown. */
@Schema(name = "RejectStory", description = "Why a story is not shown.")
public record RejectStoryRequest(
        @NotBlank(message = "Say why.")
        @Visible
        @Size(max = 500, message = "A reason has at most 500 characters.")
        @Schema(description = "For other moderators. It is kept, so it must not quote the story.")
        String reason) {}
