package health.charley.content.redirect;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.page.PageKind;
import health.charley.edge.state.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An old address and where it leads. */
@Schema(name = "Redirect")
public record RedirectView(
        @Schema(required = true) PageKind kind,
        @Schema(required = true, examples = "en-US") String language,

        @Schema(required = true, description = "The slug that the page once had.", examples = "charley-horse")
        String from,

        @Schema(required = true, description = "The slug that it has now.", examples = "leg-cramps")
        String to,

        @JsonIgnore int version)
        implements Tagged {
    static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";
    static final String NOT_A_SLUG = "A slug is written like 'leg-cramps'.";

    static RedirectView from(PageRedirect redirect) {
        var address = redirect.address();
        return new RedirectView(
                address.kind(),
                address.language(),
                address.fromSlug(),
                redirect.page().slug(),
                redirect.version());
    }
}
