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

/** The votes on an article. */
@Path("/api/content/v1/articles/{slug}/votes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Votes")
public class ArticleVoteResource {
    private final VoteBox votes;
    private final Voters voters;
    private final VoteLimits limits;
    private final ClientAddress client;

    ArticleVoteResource(VoteBox votes, Voters voters, VoteLimits limits, ClientAddress client) {
        this.votes = votes;
        this.voters = voters;
        this.limits = limits;
        this.client = client;
    }

    @GET
    @PermitAll
    @Operation(summary = "Counts the votes on an article")
    @APIResponse(responseCode = "200", description = "The counts.")
    @APIResponse(responseCode = "301", description = Moved.READ)
    public VoteCountsView counts(
            @PathParam("slug") @Parameter(description = "The article's slug.", example = "leg-cramps") String slug) {
        return votes.counts(PageAddress.article(slug));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary = "Says whether an article helped",
            description =
                    "Counted once for each person: for each account, or for each anonymous token. Who votes again changes"
                            + " the vote given before, its reason included.")
    @APIResponse(responseCode = "200", description = "The counts with this vote.")
    @APIResponse(responseCode = "429", description = "So many votes came from this address lately.")
    @APIResponse(responseCode = "308", description = Moved.SENT)
    public CastVoteView vote(
            @PathParam("slug") @Parameter(description = "The article's slug.", example = "leg-cramps") String slug,
            @Valid @NotNull CastVoteRequest request) {
        limits.votes().count(client);
        return votes.cast(PageAddress.article(slug), voters.pseudonym(request.givenToken()), request);
    }

    @GET
    @Path("reasons")
    @RolesAllowed("editor")
    @Operation(summary = "Lists the reasons given with the votes on an article, newest first")
    @APIResponse(responseCode = "200", description = "A part of the reasons.")
    @APIResponse(responseCode = "301", description = Moved.READ)
    public VoteReasonListView reasons(
            @PathParam("slug") @Parameter(description = "The article's slug.", example = "leg-cramps") String slug,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "How many to return at most.")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "The cursor that the part before gave as `next`.")
                    Optional<String> cursor) {
        return votes.reasons(PageAddress.article(slug), VoteCursor.parse(cursor), limit);
    }
}
