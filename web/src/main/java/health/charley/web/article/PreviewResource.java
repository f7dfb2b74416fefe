package health.charley.web.article;

import health.charley.web.article.ArticleResource.ArticlePage;
import health.charley.web.html.Html;
import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Drafts as readers would see them, for whoever has a preview link. No cache keeps them and no search engine lists them. */
@Path("/previews")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PreviewResource {
    private final ContentClient content;

    PreviewResource(@RestClient ContentClient content) {
        this.content = content;
    }

    @GET
    @Path("{token:[A-Za-z0-9._-]+}")
    public Response preview(@PathParam("token") String token) {
        var preview = Ask.of(Neighbour.CONTENT, () -> content.preview(token));
        var page = preview.page();
        return Response.ok(new ArticlePage(page, EditionView.ofDraft(page), preview.expires()).render(), Html.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }
}
