package health.charley.content.reading;

import health.charley.content.markdown.Markdown;
import health.charley.content.page.Aspect;
import health.charley.content.page.Section;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a page under a heading of its own. */
@Schema(name = "Section")
public record SectionView(
        @Schema(required = true, description = "Unique on the page; good as an anchor.", examples = "self-care")
        String id,

        @Schema(required = true) Aspect aspect,

        @Schema(required = true, examples = "How to stop a cramp at home")
        String heading,

        @Schema(required = true, description = "CommonMark, as the editor wrote it.")
        String markdown,

        @Schema(
                required = true,
                description = "The same as safe HTML: p, h3, h4, ul, ol, li, strong, em, blockquote, br and a only.")
        String html,

        @Schema(required = true, description = "Which findings of triage the items of its lists speak of.")
        List<SpokenFindingView> findings,

        @Schema(required = true) List<CalloutView> callouts) {

    static SectionView from(Section section) {
        return new SectionView(
                section.anchor(),
                section.aspect(),
                section.heading(),
                section.markdown(),
                Markdown.toHtml(section.markdown()),
                section.findings().stream().map(SpokenFindingView::from).toList(),
                section.callouts().stream().map(CalloutView::from).toList());
    }
}
