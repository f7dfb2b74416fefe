package health.charley.history.consent;

import health.charley.edge.problem.Problems;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.SignedIn;
import health.charley.history.sealing.SealingMappers;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The signed-in person's consent to have a history kept. */
@Path("/api/history/v1/consent")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Rights", description = "What the signed-in person may ask about what is kept, and have erased.")
public class ConsentResource {
    private final Consents consents;
    private final ConsentConfig config;
    private final OwnerTransaction transaction;
    private final SignedIn signedIn;

    ConsentResource(Consents consents, ConsentConfig config, OwnerTransaction transaction, SignedIn signedIn) {
        this.consents = consents;
        this.config = config;
        this.transaction = transaction;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(summary = "Read the consent", description = "What is asked for, what is given, and how that came.")
    @APIResponse(responseCode = "200", description = "The consent.")
    public ConsentView read() {
        var owner = signedIn.owner();
        var newest = transaction.whileKept(owner, () -> consents.newest(owner, ConsentView.MOST_STEPS));
        return ConsentView.of(config, newest.orElse(List.of()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give consent",
            description = "Notes the version that the person agrees to, and when. Given again, it changes nothing.")
    @APIResponse(responseCode = "200", description = "It is given.")
    @APIResponse(responseCode = "409", description = "This is not the version that is asked for now.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED_KEY)
    public ConsentView give(@Valid @NotNull GiveConsentRequest request) {
        if (config.version().filter(request.version()::equals).isEmpty()) {
            throw Problems.conflict("This is not the version of the consent that is asked for now.");
        }
        var owner = signedIn.owner();
        return transaction.writeAlone(owner, key -> {
            consents.give(owner, request.version());
            return ConsentView.of(config, consents.newest(owner, ConsentView.MOST_STEPS));
        });
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(
            summary = "Withdraw consent",
            description =
                    "Nothing more is saved where consent is required. What was saved stays until it is erased. Withdrawn"
                            + " again, it changes nothing.")
    @APIResponse(responseCode = "204", description = "There is no consent.")
    public void withdraw() {
        var owner = signedIn.owner();
        transaction.whileNobodySaves(owner, () -> {
            consents.withdraw(owner);
            return true;
        });
    }
}
