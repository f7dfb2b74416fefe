package health.charley.content.story;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story that was taken, and the key to take it back. */
@Schema(name = "SubmittedStory", description = "A story that was taken; a moderator reads it before anybody else.")
public record SubmittedStoryView(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                description =
                        "Whoever has this can withdraw the story; it is told this once. A link for people carries it in"
                                + " the fragment (after #), which no server sees.")
        String withdrawalSecret) {}
