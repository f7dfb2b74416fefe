package health.charley.history.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cause that fits best. */
@Schema(name = "LeadingCause", description = "The cause that fits best.")
public record LeadingCauseView(
        @Schema(required = true, description = "The condition's id.", examples = "night-leg-cramps")
        String condition,

        @Schema(required = true, description = "Its name, in the language of the assessment.")
        String name) {}
