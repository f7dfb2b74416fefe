package health.charley.content.story;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a form for a story needs. */
@Schema(name = "StoryForm", description = "What a form for a story needs.")
public record StoryFormView(
        @Schema(required = true, description = "To be sent with the story, unread. It is good for one story.")
        String token,

        @Schema(required = true, description = "The form is refused before.")
        Instant usableFrom,

        @Schema(required = true, description = "The form is refused from then on.")
        Instant expiresAt,

        @Schema(required = true, description = "What the author agrees to, to be shown beside the box for it.")
        String consent,

        @Schema(required = true, description = "What readers are told of all stories.")
        String disclaimer) {}
