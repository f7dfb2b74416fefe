package health.charley.content.editing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that speaks against showing a page to readers. */
@Schema(name = "Objection")
public record Objection(
        @Schema(required = true, description = "Whether it stops publication; otherwise it is for editors to weigh.")
        boolean blocking,

        @Schema(
                required = true,
                description = "What kind of objection it is, for programs.",
                examples = "red-flag-missing")
        String code,

        @Schema(required = true, description = "A sentence for editors.")
        String detail,

        @Schema(
                description = "The place in the manuscript, as a JSON pointer, where there is one.",
                examples = "#/careCards/2")
        String pointer) {}
