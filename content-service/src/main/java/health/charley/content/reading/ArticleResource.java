package health.charley.content.reading;

import health.charley.content.edition.TextDocument;
import health.charley.content.language.LanguageParameters;
import health.charley.content.page.PageKind;
import health.charley.edge.problem.ProblemView;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles on symptoms, open to everyone. */
@Path("/api/content/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles", description = "Articles on symptoms.")
@PermitAll
public class ArticleResource {
    private static final String SLUG = "The article's slug.";

    private final PageReader pages;
    private final Representations representations;

    ArticleResource(PageReader pages, Representations representations) {
        this.pages = pages;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(summary = "Lists the articles, in the order of their slugs")
    public ArticleListView articles(
            @Valid @BeanParam ListParameters part, @Valid @BeanParam LanguageParameters language) {
        var wish = language.wish();
        var slice = pages.list(PageKind.ARTICLE, wish, part.start(), part.limit, part::narrowed);
        return ArticleListView.from(slice, wish);
    }

    @GET
    @Path("{slug}")
    @Transactional
    @Operation(summary = "Returns an article, whole", description = Representations.DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The article.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ArticleView.class)),
                @Content(mediaType = Representations.LINKED_DATA, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "301", description = Representations.MOVED)
    @APIResponse(
            responseCode = "406",
            description = Representations.NOT_ACCEPTABLE,
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemView.class)))
    public ArticleView article(
            @PathParam("slug") @Parameter(description = SLUG, example = "leg-cramps") String slug,
            @Valid @BeanParam LanguageParameters language) {
        return ArticleView.from(find(slug, language));
    }

    @GET
    @Path("{slug}")
    @Produces(Representations.LINKED_DATA + Representations.SECOND)
    @Transactional
    @Operation(hidden = true)
    public LinkedPageView linkedData(@PathParam("slug") String slug, @Valid @BeanParam LanguageParameters language) {
        return representations.linkedData(find(slug, language));
    }

    @GET
    @Path("{slug}")
    @Produces(MediaType.TEXT_HTML + Representations.SECOND)
    @Transactional
    @Operation(hidden = true)
    public TextDocument html(@PathParam("slug") String slug, @Valid @BeanParam LanguageParameters language) {
        return representations.html(find(slug, language));
    }

    @GET
    @Path("{slug}/modules")
    @Transactional
    @Operation(
            summary = "Returns sections of an article alone",
            description = "Of the aspects named, or all, in the order of the page.")
    @APIResponse(responseCode = "200", description = "The sections.")
    @APIResponse(responseCode = "301", description = Representations.MOVED)
    public ModuleListView modules(
            @PathParam("slug") @Parameter(description = SLUG, example = "leg-cramps") String slug,
            @Valid @BeanParam AspectParameters aspects,
            @Valid @BeanParam LanguageParameters language) {
        return ModuleListView.from(find(slug, language), aspects.named());
    }

    private FoundPage find(String slug, LanguageParameters language) {
        return pages.find(PageKind.ARTICLE, slug, language.wish());
    }
}
