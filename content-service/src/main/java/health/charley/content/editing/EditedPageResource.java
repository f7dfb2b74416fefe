package health.charley.content.editing;

import health.charley.content.desk.ListParameters;
import health.charley.content.desk.PageParameters;
import health.charley.content.desk.Role;
import health.charley.content.page.Page;
import health.charley.content.page.PageRepository;
import health.charley.edge.state.Seen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages as editors see and write them. */
@Path(EditedPageResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editing", description = "Pages as editors see them.")
@RolesAllowed({Role.EDITOR, Role.MEDICAL_REVIEWER, Role.PUBLISHER})
public class EditedPageResource {
    static final String PATH = "/api/content/v1/editing/pages";
    static final String MARKED =
            "Whether the text of sections has the findings of list items at their ends, as in `- One leg is swollen."
                    + " {swelling-one-leg}`, instead of `findings`. They go along then when items are put in, moved or"
                    + " taken out.";

    static final String IF_MATCH = "The ETag of the state that you saw.";

    private final PageRepository pages;
    private final Drafting drafting;

    EditedPageResource(PageRepository pages, Drafting drafting) {
        this.pages = pages;
        this.drafting = drafting;
    }

    @GET
    @Transactional
    @Operation(summary = "Lists all pages with where they stand", description = "In the order in which they were made.")
    public StateListView pages(
            @QueryParam("stage")
                    @Parameter(description = "Only drafts in this stage; `none`: only pages without a draft.")
                    String stage,
            @QueryParam("kind") @Parameter(description = "Only pages of this kind.") String kind,
            @Valid @BeanParam ListParameters list) {
        var filter = PageFilter.of(Optional.ofNullable(stage), Optional.ofNullable(kind));
        var found = pages.find(filter.query(), filter.parameters(list.afterNumber(0)))
                .range(0, list.limit)
                .list();
        return StateListView.from(found, list.limit);
    }

    @GET
    @Path("{kind}/{slug}")
    @Transactional
    @Operation(summary = "Returns where a page stands, and the text to go on from")
    public WorkingPageView page(
            @BeanParam PageParameters asked,
            @QueryParam("marked") @DefaultValue("false") @Parameter(description = MARKED) boolean marked) {
        var address = asked.address();
        return WorkingPageView.from(found(asked), pages.languagesBegun(address.kind(), address.slug()), marked);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR)
    @Operation(summary = "Makes a page that nobody has written yet")
    @APIResponse(
            responseCode = "201",
            description = "It is there, for editors alone.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where it is.",
                            schema = @Schema(implementation = URI.class)),
            content = @Content(schema = @Schema(implementation = StateView.class)))
    @APIResponse(responseCode = "409", description = "There is one already.")
    public RestResponse<StateView> create(@Valid @NotNull CreatePageRequest request) {
        var address = request.address();
        var state = drafting.create(address);
        var place = PATH + "/" + address.kind().word() + "/" + address.slug() + "?language=" + address.language();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, state)
                .location(URI.create(place))
                .build();
    }

    @PUT
    @Path("{kind}/{slug}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR)
    @Operation(
            summary = "Saves a draft",
            description =
                    "As a new revision. Only a whole page can be saved: everything that is missing or wrong is named at once, "
                            + "and nothing is saved then. A draft that was in review, signed off or scheduled is a draft again: "
                            + "what was agreed on was another text.")
    @APIResponse(responseCode = "200", description = "Where the page stands now.")
    @APIResponse(responseCode = "409", description = "The page does not stand for this.")
    public StateView save(
            @BeanParam PageParameters asked,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) Optional<String> ifMatch,
            @QueryParam("marked") @DefaultValue("false") @Parameter(description = MARKED) boolean marked,
            @Valid @NotNull ManuscriptBody body) {
        var manuscript = body.toManuscript(asked.address());
        return drafting.save(asked.address(), Seen.of(ifMatch), marked ? MarkedText.read(manuscript) : manuscript);
    }

    @DELETE
    @Path("{kind}/{slug}/draft")
    @RolesAllowed(Role.EDITOR)
    @Operation(summary = "Discards the draft", description = "Its revisions are kept and can be gone back to.")
    @APIResponse(responseCode = "200", description = "Where the page stands now.")
    @APIResponse(responseCode = "409", description = "The page does not stand for this.")
    public StateView discard(
            @BeanParam PageParameters asked,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) Optional<String> ifMatch) {
        return drafting.discard(asked.address(), Seen.of(ifMatch));
    }

    @POST
    @Path("{kind}/{slug}/reversion")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR)
    @Operation(
            summary = "Goes back to a revision",
            description = "Makes a new draft that says the same. It passes review and sign-off like any other.")
    @APIResponse(responseCode = "200", description = "Where the page stands now.")
    @APIResponse(responseCode = "409", description = "The page does not stand for this.")
    public StateView revert(
            @BeanParam PageParameters asked,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) Optional<String> ifMatch,
            @Valid @NotNull ReversionRequest request) {
        return drafting.revert(asked.address(), Seen.of(ifMatch), request.revision());
    }

    private Page found(PageParameters asked) {
        return pages.at(asked.address()).orElseThrow(() -> Desk.missing(asked.address()));
    }
}
