package health.charley.content.preview;

import health.charley.content.desk.Part;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the preview links of a page, newest first. */
@Schema(name = "PreviewLinkList")
public record PreviewLinkListView(
        @Schema(required = true) List<PreviewLinkView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next) {

    static PreviewLinkListView from(List<PreviewLink> oneMore, int limit) {
        var part = Part.of(oneMore, limit, PreviewLink::id).map(PreviewLinkView::from);
        return new PreviewLinkListView(part.items(), part.next());
    }
}
