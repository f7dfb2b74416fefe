package health.charley.content.reading;

import health.charley.content.page.ListedCause;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Revision;
import health.charley.edge.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles on symptoms, open to everyone. */
@Path("/api/content/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles", description = "Articles on symptoms.")
@PermitAll
public class ArticleResource {
    private final PageRepository pages;

    ArticleResource(PageRepository pages) {
        this.pages = pages;
    }

    @GET
    @Transactional
    @Operation(summary = "Lists the articles, in the order of their slugs")
    public ArticleListView articles(
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "How many to return at most.")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "The cursor that the part before gave as `next`.")
                    Optional<String> cursor) {
        var found =
                pages.publishedAfter(Cursor.parse(cursor).after(), PageKind.ARTICLE, PageAddress.LANGUAGE, limit + 1);
        return ArticleListView.from(Slice.of(found, limit));
    }

    @GET
    @Path("{slug}")
    @Transactional
    @Operation(summary = "Returns an article, whole")
    public ArticleView article(
            @PathParam("slug") @Parameter(description = "The article's slug.", example = "leg-cramps") String slug) {
        var page = pages.publishedAt(PageAddress.article(slug));
        return page.flatMap(found -> found.live().map(revision -> view(found, revision)))
                .orElseThrow(() -> Problems.notFound("There is no article '" + slug + "'."));
    }

    ArticleView view(Page page, Revision revision) {
        return ArticleView.from(page, revision, causesOf(revision));
    }

    private Map<String, Page> causesOf(Revision revision) {
        var conditions = revision.causes().stream()
                .map(ListedCause::condition)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (conditions.isEmpty()) {
            return Map.of();
        }
        return pages.publishedAfter("", conditions, PageKind.CAUSE, PageAddress.LANGUAGE, conditions.size()).stream()
                .collect(Collectors.toUnmodifiableMap(Page::slug, Function.identity()));
    }
}
