package health.charley.content.sources;

import health.charley.content.desk.Part;
import health.charley.content.page.Author;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the authors, in the order of their ids. */
@Schema(name = "EditedAuthorList")
public record EditedAuthorListView(
        @Schema(required = true) List<EditedAuthorView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next) {

    static EditedAuthorListView from(List<Author> oneMore, int limit) {
        var part = Part.of(oneMore, limit, Author::id).map(EditedAuthorView::from);
        return new EditedAuthorListView(part.items(), part.next());
    }
}
