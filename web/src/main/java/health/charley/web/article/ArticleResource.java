package health.charley.web.article;

import health.charley.web.WebConfig;
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
import org.jboss.resteasy.reactive.RestResponse;

/** The pages to read. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ArticleResource {
    private static final int ARTICLES_A_PAGE = 20;

    private final ContentClient content;
    private final String site;

    ArticleResource(@RestClient ContentClient content, WebConfig config) {
        this.content = content;
        this.site = config.publicUrl().map(URI::toString).orElse("");
    }

    @CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArticlesPage(ArticleListView articles, String query) implements TemplateInstance {}

    /** An article or the page of a cause; {@code previewUntil} is when a preview ends, and empty for readers. */
    @CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArticlePage(ArticleView article, EditionView edition, String previewUntil) implements TemplateInstance {}

    @GET
    @Path("articles")
    public TemplateInstance articles(@QueryParam("cursor") String cursor, @QueryParam("language") String language) {
        var asked = ReadingLanguage.of(language);
        var articles = Ask.of(Neighbour.CONTENT, () -> content.articles(ARTICLES_A_PAGE, cursor, asked.parameter()));
        return new ArticlesPage(articles, asked.query());
    }

    @GET
    @Path("articles/{slug:[a-z0-9-]+}")
    public Response article(@PathParam("slug") String slug, @QueryParam("language") String language) {
        var asked = ReadingLanguage.of(language);
        return page("/articles/", asked, Ask.of(Neighbour.CONTENT, () -> content.article(slug, asked.parameter())));
    }

    @GET
    @Path("causes/{condition:[a-z0-9-]+}")
    public Response cause(@PathParam("condition") String condition, @QueryParam("language") String language) {
        var asked = ReadingLanguage.of(language);
        return page("/causes/", asked, Ask.of(Neighbour.CONTENT, () -> content.cause(condition, asked.parameter())));
    }

    /** The page, or the way to it when it was asked for by a slug that it had before. */
    private Response page(String folder, ReadingLanguage asked, RestResponse<ArticleView> answer) {
        if (answer.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            String moved = answer.getLocation().getPath();
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create(folder + moved.substring(moved.lastIndexOf('/') + 1) + asked.query()))
                    .build();
        }
        ArticleView page = answer.getEntity();
        var edition = EditionView.of(page, site + folder + page.slug(), asked);
        return Response.ok(new ArticlePage(page, edition, "").render(), Html.TYPE)
                .build();
    }
}
