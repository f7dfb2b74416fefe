package health.charley.content.story;

import health.charley.content.throttle.ClientAddress;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The stories of all pages, for moderators; and the door by which an author takes one back. */
@Path("/api/content/v1/stories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stories", description = "What readers tell of their own, shown once a moderator has read it.")
public class StoryResource {
    private static final String UUID_SHAPE = "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$";
    private static final String ID = "The story's id.";
    private static final String NOT_AN_ID = "A story's id is a UUID in lower case.";
    private static final String IF_MATCH = "The ETag of the story as you read it.";
    private static final String ETAG = "The version, to be named in If-Match by the next step.";
    private static final String STALE = "The story was changed since it was read.";
    private static final String UNNAMED = "If-Match is missing.";
    private static final String TOO_LATE = "The state of the story does not allow it.";

    private final StoryDesk desk;
    private final StoryLimits limits;
    private final ClientAddress client;
    private final SecurityIdentity caller;

    StoryResource(StoryDesk desk, StoryLimits limits, ClientAddress client, SecurityIdentity caller) {
        this.desk = desk;
        this.limits = limits;
        this.client = client;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("moderator")
    @Operation(summary = "Lists the stories in one state, the oldest first")
    public StoryListView list(
            @QueryParam("state")
                    @DefaultValue("pending")
                    @Pattern(
                            regexp = "pending|approved|rejected|withdrawn",
                            message = "The states are pending, approved, rejected and withdrawn.")
                    @Parameter(description = "The state: pending, approved, rejected or withdrawn.")
                    String state,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "How many to return at most.")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "The cursor that the part before gave as `next`.")
                    Optional<String> cursor) {
        return desk.queue(StoryState.of(state), StoryCursor.parse(cursor), limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("moderator")
    @Operation(summary = "Returns a story and all that was done to it")
    @APIResponse(
            responseCode = "200",
            description = "The story.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)))
    public StoryView story(
            @PathParam("id") @Pattern(regexp = UUID_SHAPE, message = NOT_AN_ID) @Parameter(description = ID)
                    String id) {
        return desk.read(UUID.fromString(id));
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed("moderator")
    @Operation(summary = "Shows a pending story to everyone")
    @APIResponse(
            responseCode = "200",
            description = "The story, approved.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "409", description = TOO_LATE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = UNNAMED)
    public StoryView approve(
            @PathParam("id") @Pattern(regexp = UUID_SHAPE, message = NOT_AN_ID) @Parameter(description = ID) String id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return desk.approve(UUID.fromString(id), ifMatch, moderator());
    }

    @POST
    @Path("{id}/redaction")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("moderator")
    @Operation(
            summary = "Takes parts out of a pending or approved story",
            description = "Nothing can be put in. What is taken out is not kept.")
    @APIResponse(
            responseCode = "200",
            description = "The story without them.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "409", description = TOO_LATE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = UNNAMED)
    public StoryView redact(
            @PathParam("id") @Pattern(regexp = UUID_SHAPE, message = NOT_AN_ID) @Parameter(description = ID) String id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @Valid @NotNull RedactStoryRequest request) {
        return desk.redact(UUID.fromString(id), ifMatch, request, moderator());
    }

    @POST
    @Path("{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("moderator")
    @Operation(
            summary = "Rejects a pending story, or takes down an approved one",
            description = "The reason is kept. The words of the story are erased after a while.")
    @APIResponse(
            responseCode = "200",
            description = "The story, rejected.",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "409", description = TOO_LATE)
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "428", description = UNNAMED)
    public StoryView reject(
            @PathParam("id") @Pattern(regexp = UUID_SHAPE, message = NOT_AN_ID) @Parameter(description = ID) String id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @Valid @NotNull RejectStoryRequest request) {
        return desk.reject(UUID.fromString(id), ifMatch, request.reason(), moderator());
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @ResponseStatus(204)
    @Operation(
            summary = "Takes one's own story back",
            description = "At any time, by whoever has its secret. Its words are erased at once.")
    @APIResponse(responseCode = "204", description = "It is withdrawn, now or before.")
    @APIResponse(responseCode = "429", description = "So many attempts came from this address lately.")
    public void withdraw(
            @PathParam("id") @Pattern(regexp = UUID_SHAPE, message = NOT_AN_ID) @Parameter(description = ID) String id,
            @Valid @NotNull WithdrawStoryRequest request) {
        limits.withdrawals().count(client);
        desk.withdraw(UUID.fromString(id), request.toSecret());
    }

    private String moderator() {
        return ((JsonWebToken) caller.getPrincipal()).getSubject();
    }
}
