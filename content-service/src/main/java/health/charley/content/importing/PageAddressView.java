package health.charley.content.importing;

import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The address of a page. */
@Schema(name = "PageAddress", description = "What tells one page from all others.")
public record PageAddressView(
        @Schema(required = true, description = "Whether the page is an article or about a cause.")
        PageKind kind,

        @Schema(required = true, description = "The last part of its address.", example = "leg-cramps")
        String slug,

        @Schema(required = true, description = "Its language.", example = "en-US")
        String language) {

    static PageAddressView from(PageAddress address) {
        return new PageAddressView(address.kind(), address.slug(), address.language());
    }
}
