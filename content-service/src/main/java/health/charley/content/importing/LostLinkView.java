package health.charley.content.importing;

import health.charley.content.manuscript.RelatedLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link that a page loses by an import. */
@Schema(name = "LostLink", description = "A link that a page loses by an import.")
public record LostLinkView(
        @Schema(required = true, description = "The page that loses it.")
        PageAddressView page,

        @Schema(required = true, description = "Where it led.", examples = "causes/muscle-strain")
        String link) {

    static LostLinkView from(LostLink lost) {
        return new LostLinkView(PageAddressView.from(lost.page()), RelatedLink.to(lost.target()));
    }
}
