package health.charley.content.redirect;

import health.charley.content.page.PageKind;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** An old address, in the path. */
public class OldAddressParameters {
    @PathParam("kind")
    @Pattern(regexp = "^(article|cause)$", message = "A page is an 'article' or a 'cause'.")
    @Parameter(description = "Whether the page is an `article` or a `cause`.", example = "article")
    String kind;

    @PathParam("language")
    @Pattern(regexp = "^[a-z]{2,3}(-[A-Z]{2})?$", message = "A page's language is written like 'en-US'.")
    @Parameter(description = "The language of the page.", example = "en-US")
    String language;

    @PathParam("slug")
    @Size(max = 100)
    @Pattern(regexp = RedirectView.SLUG, message = RedirectView.NOT_A_SLUG)
    @Parameter(description = "The slug that the page once had.", example = "charley-horse")
    String slug;

    OldAddress address() {
        return new OldAddress(kind(), language, slug);
    }

    PageKind kind() {
        return PageKind.named(kind);
    }
}
