package health.charley.content.reading;

import health.charley.content.page.PageKind;
import health.charley.content.page.Revision;
import health.charley.content.preview.PreviewLink;
import health.charley.content.preview.PreviewLinkRepository;
import health.charley.content.site.SiteAddress;
import health.charley.edge.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Drafts for whoever has a preview link. The token stands in the path, so that a link can be opened as it is: it shows
 * editorial text alone, for some days, and no log of ours holds paths.
 */
@Path("/api/content/v1/previews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Previews", description = "Drafts shown for some days to whoever has a link.")
@PermitAll
public class PreviewResource {
    private final PreviewLinkRepository links;
    private final PageReader pages;
    private final SiteAddress site;

    PreviewResource(PreviewLinkRepository links, PageReader pages, SiteAddress site) {
        this.links = links;
        this.pages = pages;
        this.site = site;
    }

    @GET
    @Path("{token}")
    @Transactional
    @Operation(
            summary = "Shows a draft as readers would see it",
            description = "A browser (`Accept: text/html`) is sent on to the page of the site that shows it."
                    + " 404 when the link has expired, was revoked, or when there is no draft any more.")
    @APIResponse(responseCode = "200", description = "The draft.")
    @APIResponse(responseCode = "303", description = "To the page for a browser.")
    public PreviewView preview(@PathParam("token") @Parameter(description = "The token of the link.") String token) {
        return links.good(token)
                .flatMap(link -> link.page().draft().map(draft -> view(link, draft)))
                .orElseThrow(PreviewResource::nothing);
    }

    /** Whoever opens it in a browser wants a page to look at, and the web front end has it. */
    @GET
    @Path("{token}")
    @Produces(MediaType.TEXT_HTML + Representations.SECOND)
    @Transactional
    @Operation(hidden = true)
    public RestResponse<Void> page(@PathParam("token") String token) {
        return links.good(token)
                .map(link -> RestResponse.<Void>seeOther(URI.create(site.of("/previews/" + token))))
                .orElseThrow(PreviewResource::nothing);
    }

    private static HttpProblem nothing() {
        return Problems.notFound("This preview link shows nothing any more.");
    }

    private PreviewView view(PreviewLink link, Revision draft) {
        var page = link.page();
        var shown = pages.draft(page, draft);
        var isArticle = page.address().kind() == PageKind.ARTICLE;
        return new PreviewView(
                page.stage().orElseThrow(),
                link.expiresAt(),
                isArticle ? ArticleView.from(shown) : null,
                isArticle ? null : CauseView.from(shown));
    }
}
