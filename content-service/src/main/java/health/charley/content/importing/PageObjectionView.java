package health.charley.content.importing;

import health.charley.content.editing.Objection;
import health.charley.content.page.PageAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that stops a page of an import, and with it the import. */
@Schema(name = "PageObjection", description = "Something that stops a page of an import, and with it the import.")
public record PageObjectionView(
        @Schema(required = true) PageAddressView page,
        @Schema(required = true) Objection objection) {

    static PageObjectionView from(PageAddress page, Objection objection) {
        return new PageObjectionView(PageAddressView.from(page), objection);
    }
}
