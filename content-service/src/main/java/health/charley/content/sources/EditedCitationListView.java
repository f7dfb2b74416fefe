package health.charley.content.sources;

import health.charley.content.desk.Part;
import health.charley.content.page.Citation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the citations, in the order of their ids. */
@Schema(name = "EditedCitationList")
public record EditedCitationListView(
        @Schema(required = true) List<EditedCitationView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next) {

    static EditedCitationListView from(List<Citation> oneMore, int limit) {
        var part = Part.of(oneMore, limit, Citation::id).map(EditedCitationView::from);
        return new EditedCitationListView(part.items(), part.next());
    }
}
