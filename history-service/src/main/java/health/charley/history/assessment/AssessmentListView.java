package health.charley.history.assessment;

import health.charley.history.paging.Part;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the list of a person's assessments, newest first. */
@Schema(name = "AssessmentList", description = "A part of the list of a person's assessments, newest first.")
public record AssessmentListView(
        @Schema(required = true) List<AssessmentItemView> items,

        @Schema(
                required = true,
                description =
                        "The ids of assessments of this part that are damaged and can't be opened: to be named, not passed over in"
                                + " silence. Mostly empty. They can be erased.")
        List<UUID> damaged,

        @Schema(description = "The cursor of the part that follows; left out at the end of the list.")
        String next) {

    static AssessmentListView from(Part<Listed> part) {
        var whole = Listed.whole(part.items()).map(AssessmentItemView::from).toList();
        return new AssessmentListView(whole, Listed.damaged(part.items()), part.next());
    }
}
