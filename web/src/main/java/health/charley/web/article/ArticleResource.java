package health.charley.web.article;

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
    public TemplateInstance article(@PathParam("slug") String slug) {
        return new ArticlePage(Ask.of(Neighbour.CONTENT, () -> content.article(slug)));
    }

    @GET
    @Path("causes/{condition:[a-z0-9-]+}")
    public TemplateInstance cause(@PathParam("condition") String condition) {
        return new CausePage(Ask.of(Neighbour.CONTENT, () -> content.cause(condition)));
    }
}
