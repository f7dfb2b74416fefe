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
import org.eclipse.microprofile.rest.client.inject.RestClient;

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
        ArticleView article = Ask.of(Neighbour.CONTENT, () -> content.article(slug));
        return at("/articles/", slug, article, new ArticlePage(article));
    }

    @GET
    @Path("causes/{condition:[a-z0-9-]+}")
    public Response cause(@PathParam("condition") String condition) {
        ArticleView cause = Ask.of(Neighbour.CONTENT, () -> content.cause(condition));
        return at("/causes/", condition, cause, new CausePage(cause));
    }

    /** The page, or the way to it when it was asked for by a slug that it had before. */
    private static Response at(String folder, String slug, ArticleView article, TemplateInstance page) {
        return article.slug().equals(slug)
                ? Response.ok(page.render(), Html.TYPE).build()
                : Response.status(Response.Status.MOVED_PERMANENTLY)
                        .location(URI.create(folder + article.slug()))
                        .build();
    }
}
