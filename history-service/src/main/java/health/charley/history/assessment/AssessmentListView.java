package health.charley.history.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the list of a person's assessments, newest first. */
@Schema(name = "AssessmentList", description = "A part of the list of a person's assessments, newest first.")
public record AssessmentListView(
        @Schema(required = true) List<AssessmentItemView> items,

        @Schema(description = "The cursor of the part that follows; left out at the end of the list.")
        String next) {

    /** The first of these items, and a cursor to the rest when there are more than the limit. */
    static AssessmentListView from(List<AssessmentItem> items, int limit) {
        var shown = items.subList(0, Math.min(limit, items.size()));
        var views = shown.stream().map(AssessmentItemView::from).toList();
        if (items.size() <= limit) {
            return new AssessmentListView(views, null);
        }
        return new AssessmentListView(
                views, AssessmentCursor.after(shown.get(limit - 1)).encode());
    }
}
