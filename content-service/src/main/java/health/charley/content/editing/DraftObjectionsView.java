package health.charley.content.editing;

import health.charley.content.manuscript.Manuscript;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the publication checks say to a draft now. */
@Schema(name = "DraftObjections", description = "What the publication checks say to a draft now.")
public record DraftObjectionsView(
        @Schema(required = true, description = "The number of the revision that is the draft.", minimum = "1")
        int revision,

        @Schema(required = true, description = "Those that stop publication and those for editors to weigh.")
        List<Objection> objections) {

    /** A draft to ask the checks about. */
    record Asked(int revision, Manuscript manuscript) {
        DraftObjectionsView with(List<Objection> said) {
            return new DraftObjectionsView(revision, said);
        }
    }
}
