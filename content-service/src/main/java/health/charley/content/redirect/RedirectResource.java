package health.charley.content.redirect;

import health.charley.edge.problem.ProblemView;
import health.charley.edge.problem.Problems;
import health.charley.edge.state.Precondition;
import health.charley.edge.state.Seen;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Old addresses of pages, kept by editors. */
@Path("/api/content/v1/redirects")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("editor")
@Tag(name = "Redirects", description = "Addresses that a page once had. For editors.")
public class RedirectResource {
    private static final String ONE = "{kind}/{language}/{slug}";

    private final RedirectRepository redirects;
    private final RedirectShelf shelf;

    RedirectResource(RedirectRepository redirects, RedirectShelf shelf) {
        this.redirects = redirects;
        this.shelf = shelf;
    }

    @GET
    @Transactional
    @Operation(summary = "Lists the redirects", description = "In the order of kind, language and old slug.")
    @APIResponse(responseCode = "200", description = "A part of the list.")
    public RedirectListView list(
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "How many to return at most.")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "The cursor that the part before gave as `next`.")
                    Optional<String> cursor) {
        var found = RedirectCursor.parse(cursor)
                .map(from -> redirects.after(from.after(), limit + 1))
                .orElseGet(() -> redirects.first(limit + 1));
        return RedirectListView.from(found, limit);
    }

    @GET
    @Path(ONE)
    @Transactional
    @Operation(summary = "Tells where an old address leads")
    @APIResponse(responseCode = "200", description = "The redirect.")
    public RedirectView read(@Valid @BeanParam OldAddressParameters at) {
        return redirects.at(at.address()).map(RedirectView::from).orElseThrow(RedirectResource::notFound);
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Leads an old address to a page",
            description = "Readers who ask for the old address get 301 and the new one. A redirect leads straight to a"
                    + " page: chains and loops are refused.")
    @APIResponse(
            responseCode = "201",
            description = "The redirect is new.",
            content = @Content(schema = @Schema(implementation = RedirectView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was there and now leads to this page.",
            content = @Content(schema = @Schema(implementation = RedirectView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It would make a chain or a loop, or hide a page that readers see.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemView.class)))
    public RestResponse<RedirectView> save(
            @Valid @BeanParam OldAddressParameters at,
            @BeanParam Precondition precondition,
            @Valid @NotNull SaveRedirectRequest request) {
        var saved = shelf.save(at.address(), request.to(), precondition);
        return RestResponse.status(
                saved.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                RedirectView.from(saved.redirect()));
    }

    @DELETE
    @Path(ONE)
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Takes a redirect away", description = "The old address is unknown from then on.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(
            @Valid @BeanParam OldAddressParameters at,
            @HeaderParam("If-Match") @Parameter(description = "The ETag of what you saw, to remove it.")
                    Optional<String> ifMatch) {
        if (!shelf.remove(at.address(), Seen.of(ifMatch))) {
            throw notFound();
        }
    }

    private static HttpProblem notFound() {
        return Problems.notFound("There is no such redirect.");
    }
}
