package health.charley.content.vote;

import health.charley.content.throttle.ClientAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tokens by which somebody without an account votes once. */
@Path("/api/content/v1/vote-tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Votes", description = "Whether pages help, counted once for each person.")
@PermitAll
public class VoteTokenResource {
    private final Voters voters;
    private final VoteLimits limits;
    private final ClientAddress client;

    VoteTokenResource(Voters voters, VoteLimits limits, ClientAddress client) {
        this.voters = voters;
        this.limits = limits;
        this.client = client;
    }

    @POST
    @Operation(
            summary = "Hands out an anonymous token to vote with",
            description = "Keep it and vote with it on every page. No cookie is set and no address is stored.")
    @APIResponse(responseCode = "200", description = "A token.")
    @APIResponse(responseCode = "429", description = "So many tokens were handed out to this address lately.")
    public VoteTokenView handOut() {
        limits.tokens().count(client);
        return voters.handOut();
    }
}
