package health.charley.content.worklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a page waits for an editor. */
@Schema(name = "Concern")
public record Concern(
        @Schema(required = true, description = "What it is about: a citation, a link, a section, a rule.")
        String about,

        @Schema(required = true) String sentence) {}
