package health.charley.content.redirect;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the list of redirects, in the order of kind, language and old slug. */
@Schema(name = "RedirectList")
public record RedirectListView(
        @Schema(required = true) List<RedirectView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next) {

    /** Of redirects read one beyond the limit to see whether more follow. */
    static RedirectListView from(List<PageRedirect> oneMore, int limit) {
        var part = oneMore.subList(0, Math.min(limit, oneMore.size()));
        var next = oneMore.size() > limit
                ? RedirectCursor.of(part.get(limit - 1).address()).word()
                : null;
        return new RedirectListView(part.stream().map(RedirectView::from).toList(), next);
    }
}
