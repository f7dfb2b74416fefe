package health.charley.content.reading;

import health.charley.content.page.SpokenFinding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an item of a section's lists speaks of a finding that triage asks for. */
@Schema(name = "SpokenFinding")
public record SpokenFindingView(
        @Schema(
                required = true,
                description = "Which item of the section's lists, counted over all of them.",
                minimum = "1")
        int item,

        @Schema(required = true, description = "The id of the finding in triage.", examples = "swelling-one-leg")
        String finding) {

    static SpokenFindingView from(SpokenFinding spoken) {
        return new SpokenFindingView(spoken.item(), spoken.finding());
    }
}
