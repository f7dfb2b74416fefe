package health.charley.content.reading;

import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.content.page.PageRepository;
import health.charley.edge.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pages on the causes of symptoms, open to everyone. */
@Path("/api/content/v1/causes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Causes", description = "Pages on the causes of symptoms, named by the engine's condition ids.")
@PermitAll
public class CauseResource {
    private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private final PageRepository pages;

    CauseResource(PageRepository pages) {
        this.pages = pages;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Lists the causes, in the order of their ids",
            description =
                    "With `condition`, once or several times: only those. Conditions without a page are left out.")
    public CauseListView causes(
            @QueryParam("condition")
                    @Size(max = 100, message = "At most 100 conditions can be named.")
                    @Parameter(description = "The id of a condition to include; may be repeated.")
                    List<
                                    @Pattern(regexp = ID, message = "A condition id is written like 'muscle-strain'.")
                                    @Size(max = 100) String>
                            conditions,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "How many to return at most.")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "The cursor that the part before gave as `next`.")
                    Optional<String> cursor,
            @Context UriInfo asked) {
        refuseEmptyConditions(asked);
        var found = find(conditions, Cursor.parse(cursor), limit + 1);
        return CauseListView.from(Slice.of(found, limit));
    }

    @GET
    @Path("{condition}")
    @Transactional
    @Operation(summary = "Returns the page of a cause, whole")
    public CauseView cause(
            @PathParam("condition")
                    @Parameter(description = "The id of the condition.", example = "deep-vein-thrombosis")
                    String condition) {
        var page = pages.publishedAt(PageAddress.cause(condition));
        return page.flatMap(found -> found.live().map(revision -> CauseView.from(found, revision)))
                .orElseThrow(() -> Problems.notFound("There is no page on the cause '" + condition + "'."));
    }

    /** The list of conditions comes without empty ones. Who names an empty one did not mean all causes. */
    private static void refuseEmptyConditions(UriInfo asked) {
        if (asked.getQueryParameters().getOrDefault("condition", List.of()).contains("")) {
            throw Problems.badParameter("condition", "A condition id is written like 'muscle-strain'.");
        }
    }

    private List<Page> find(List<String> conditions, Cursor cursor, int limit) {
        if (conditions.isEmpty()) {
            return pages.publishedAfter(cursor.after(), PageKind.CAUSE, PageAddress.LANGUAGE, limit);
        }
        return pages.publishedAfter(cursor.after(), conditions, PageKind.CAUSE, PageAddress.LANGUAGE, limit);
    }
}
