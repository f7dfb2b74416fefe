package health.charley.content.vote;

import health.charley.content.page.PageAddress;
import health.charley.content.redirect.Moved;
import health.charley.content.throttle.ClientAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The votes on a cause. */
@Path("/api/content/v1/causes/{condition}/votes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Votes")
public class CauseVoteResource {
    private final VoteBox votes;
    private final Voters voters;
    private final VoteLimits limits;
    private final ClientAddress client;

    CauseVoteResource(VoteBox votes, Voters voters, VoteLimits limits, ClientAddress client) {
        this.votes = votes;
        this.voters = voters;
        this.limits = limits;
        this.client = client;
    }

    @GET
    @PermitAll
    @Operation(summary = "Counts the votes on a cause")
    @APIResponse(responseCode = "200", description = "The counts.")
    @APIResponse(responseCode = "301", description = Moved.READ)
    public VoteCountsView counts(
            @PathParam("condition") @Parameter(description = "The id of the condition.", example = "muscle-strain")
                    String condition) {
        return votes.counts(PageAddress.cause(condition));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary = "Says whether a cause helped",
            description =
                    "Counted once for each person: for each account, or for each anonymous token. Who votes again changes"
                            + " the vote given before, its reason included.")
    @APIResponse(responseCode = "200", description = "The counts with this vote.")
    @APIResponse(responseCode = "429", description = "So many votes came from this address lately.")
    @APIResponse(responseCode = "308", description = Moved.SENT)
    public CastVoteView vote(
            @PathParam("condition") @Parameter(description = "The id of the condition.", example = "muscle-strain")
                    String condition,
            @Valid @NotNull CastVoteRequest request) {
        limits.votes().count(client);
        return votes.cast(PageAddress.cause(condition), voters.pseudonym(request.givenToken()), request);
    }

    @GET
    @Path("reasons")
    @RolesAllowed("editor")
    @Operation(summary = "Lists the reasons given with the votes on a cause, newest first")
    @APIResponse(responseCode = "200", description = "A part of the reasons.")
    @APIResponse(responseCode = "301", description = Moved.READ)
    public VoteReasonListView reasons(
            @PathParam("condition") @Parameter(description = "The id of the condition.", example = "muscle-strain")
                    String condition,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "How many to return at most.")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "The cursor that the part before gave as `next`.")
                    Optional<String> cursor) {
        return votes.reasons(PageAddress.cause(condition), VoteCursor.parse(cursor), limit);
    }
}
