package health.charley.content.reading;

import health.charley.content.edition.TextDocument;
import health.charley.content.language.LanguageParameters;
import health.charley.content.page.PageKind;
import health.charley.content.page.PageQuery;
import health.charley.edge.problem.ProblemView;
import health.charley.edge.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pages on the causes of symptoms, open to everyone. */
@Path("/api/content/v1/causes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Causes", description = "Pages on the causes of symptoms, named by the engine's condition ids.")
@PermitAll
public class CauseResource {
    private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final String CONDITION = "The id of the condition.";

    private final PageReader pages;
    private final Representations representations;

    CauseResource(PageReader pages, Representations representations) {
        this.pages = pages;
        this.representations = representations;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Lists the causes, in the order of their ids",
            description =
                    "With `condition`, once or several times: only those. A page that has moved is found by the id that it"
                            + " once had too. Conditions without a page are left out.")
    public CauseListView causes(
            @QueryParam("condition")
                    @Size(max = 100, message = "At most 100 conditions can be named.")
                    @Parameter(description = "The id of a condition to include; may be repeated.")
                    List<
                                    @Pattern(regexp = ID, message = "A condition id is written like 'muscle-strain'.")
                                    @Size(max = 100) String>
                            conditions,
            @Valid @BeanParam ListParameters part,
            @Valid @BeanParam LanguageParameters language,
            @Context UriInfo asked) {
        refuseEmptyConditions(asked);
        var wish = language.wish();
        var slice = pages.list(
                PageKind.CAUSE, wish, part.start(), part.limit, query -> among(conditions, part.narrowed(query)));
        return CauseListView.from(slice, wish);
    }

    @GET
    @Path("{condition}")
    @Transactional
    @Operation(summary = "Returns the page of a cause, whole", description = Representations.DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CauseView.class)),
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
    public CauseView cause(
            @PathParam("condition") @Parameter(description = CONDITION, example = "deep-vein-thrombosis")
                    String condition,
            @Valid @BeanParam LanguageParameters language) {
        return CauseView.from(find(condition, language));
    }

    @GET
    @Path("{condition}")
    @Produces(Representations.LINKED_DATA + Representations.SECOND)
    @Transactional
    @Operation(hidden = true)
    public LinkedPageView linkedData(
            @PathParam("condition") String condition, @Valid @BeanParam LanguageParameters language) {
        return representations.linkedData(find(condition, language));
    }

    @GET
    @Path("{condition}")
    @Produces(MediaType.TEXT_HTML + Representations.SECOND)
    @Transactional
    @Operation(hidden = true)
    public TextDocument html(@PathParam("condition") String condition, @Valid @BeanParam LanguageParameters language) {
        return representations.html(find(condition, language));
    }

    @GET
    @Path("{condition}/modules")
    @Transactional
    @Operation(
            summary = "Returns sections of the page of a cause alone",
            description = "Of the aspects named, or all, in the order of the page.")
    @APIResponse(responseCode = "200", description = "The sections.")
    @APIResponse(responseCode = "301", description = Representations.MOVED)
    public ModuleListView modules(
            @PathParam("condition") @Parameter(description = CONDITION, example = "deep-vein-thrombosis")
                    String condition,
            @Valid @BeanParam AspectParameters aspects,
            @Valid @BeanParam LanguageParameters language) {
        return ModuleListView.from(find(condition, language), aspects.named());
    }

    private FoundPage find(String condition, LanguageParameters language) {
        return pages.find(PageKind.CAUSE, condition, language.wish());
    }

    /** The list of conditions comes without empty ones. Who names an empty one did not mean all causes. */
    private static void refuseEmptyConditions(UriInfo asked) {
        if (asked.getQueryParameters().getOrDefault("condition", List.of()).contains("")) {
            throw Problems.badParameter("condition", "A condition id is written like 'muscle-strain'.");
        }
    }

    private PageQuery among(List<String> conditions, PageQuery query) {
        return conditions.isEmpty() ? query : query.named(pages.nowCalled(PageKind.CAUSE, conditions));
    }
}
