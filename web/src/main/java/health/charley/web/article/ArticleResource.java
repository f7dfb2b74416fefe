package health.charley.web.article;

import health.charley.web.html.Html;
import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.Neighbour;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages to read. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ArticleResource {
    private static final int ARTICLES_A_PAGE = 20;

    private final ContentClient content;

    ArticleResource(@RestClient ContentClient content) {
        this.content = content;
    }

    @CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArticlesPage(ArticleListView articles) implements TemplateInstance {}

    @CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArticlePage(ArticleView article) implements TemplateInstance {}

    @CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CausePage(ArticleView article) implements TemplateInstance {}

    @GET
    @Path("articles")
    public TemplateInstance articles(@QueryParam("cursor") String cursor) {
        return new ArticlesPage(Ask.of(Neighbour.CONTENT, () -> content.articles(ARTICLES_A_PAGE, cursor)));
    }

    @GET
    @Path("articles/{slug:[a-z0-9-]+}")
    public Response article(@PathParam("slug") String slug) {
        return page("/articles/", Ask.of(Neighbour.CONTENT, () -> content.article(slug)), ArticlePage::new);
    }

    @GET
    @Path("causes/{condition:[a-z0-9-]+}")
    public Response cause(@PathParam("condition") String condition) {
        return page("/causes/", Ask.of(Neighbour.CONTENT, () -> content.cause(condition)), CausePage::new);
    }

    /** The page, or the way to it when it was asked for by a slug that it had before. */
    private static Response page(
            String folder, RestResponse<ArticleView> answer, Function<ArticleView, TemplateInstance> page) {
        if (answer.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            String moved = answer.getLocation().getPath();
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create(folder + moved.substring(moved.lastIndexOf('/') + 1)))
                    .build();
        }
        return Response.ok(page.apply(answer.getEntity()).render(), Html.TYPE).build();
    }
}
