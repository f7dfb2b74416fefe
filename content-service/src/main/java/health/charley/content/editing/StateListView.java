package health.charley.content.editing;

import health.charley.content.desk.Part;
import health.charley.content.page.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the list of all pages, in the order in which they were made. */
@Schema(name = "PageStateList")
public record StateListView(
        @Schema(required = true) List<StateView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next) {

    static StateListView from(List<Page> oneMore, int limit) {
        var part = Part.of(oneMore, limit, Page::id).map(StateView::from);
        return new StateListView(part.items(), part.next());
    }
}
