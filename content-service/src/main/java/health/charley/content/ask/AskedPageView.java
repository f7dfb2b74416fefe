package health.charley.content.ask;

import health.charley.content.ask.passage.PageText;
import health.charley.content.page.PageKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page and its revision. */
@Schema(name = "AnswerPage")
public record AskedPageView(
        @Schema(required = true) PageKind kind,

        @Schema(required = true, examples = "leg-cramps") String slug,

        @Schema(required = true, examples = "en-US") String language,
        @Schema(required = true, minimum = "1") int revision,

        @Schema(required = true, description = "Where a reader finds it.", examples = "/articles/leg-cramps")
        String link) {

    static AskedPageView from(PageText page) {
        var address = page.address();
        return new AskedPageView(address.kind(), address.slug(), address.language(), page.number(), link(page));
    }

    static String link(PageText page) {
        return "/" + page.address().kind().word() + "s/" + page.address().slug();
    }
}
