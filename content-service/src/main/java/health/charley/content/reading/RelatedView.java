package health.charley.content.reading;

import health.charley.content.page.Page;
import health.charley.content.page.PageKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page to read next. */
@Schema(name = "RelatedPage")
public record RelatedView(
        @Schema(required = true, description = "Whether the slug is one of an article or of a cause.")
        PageKind kind,

        @Schema(required = true, examples = "restless-legs-syndrome")
        String slug,

        @Schema(required = true, description = FoundPage.SHOWN, examples = "en-US")
        String language,

        @Schema(required = true) String headline,
        @Schema(required = true) String summary) {

    /** Pages that are not published are left out. */
    static List<RelatedView> from(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.live().stream().map(revision -> {
                    var masthead = revision.masthead();
                    return new RelatedView(
                            page.address().kind(),
                            page.slug(),
                            page.address().language(),
                            masthead.headline(),
                            masthead.summary());
                }))
                .toList();
    }
}
