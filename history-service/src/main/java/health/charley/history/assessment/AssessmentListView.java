package health.charley.history.assessment;

import health.charley.history.paging.Part;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the list of a person's assessments, newest first. */
@Schema(name = "AssessmentList", description = "A part of the list of a person's assessments, newest first.")
public record AssessmentListView(
        @Schema(required = true) List<AssessmentItemView> items,

        @Schema(description = "The cursor of the part that follows; left out at the end of the list.")
        String next) {

    static AssessmentListView from(Part<Assessment> part) {
        return new AssessmentListView(part.map(AssessmentItemView::from), part.next());
    }
}
