package health.charley.history.appendix;

import health.charley.edge.state.Precondition;
import health.charley.edge.state.SeenToErase;
import health.charley.history.consent.ConsentMappers;
import health.charley.history.id.UuidV7;
import health.charley.history.owner.SignedIn;
import health.charley.history.sealing.SealingMappers;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What happened next, after one of the signed-in person's assessments. */
@Path("/api/history/v1/assessments/{id}/outcome")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Use", description = "What a person does with saved assessments.")
public class OutcomeResource {
    private static final String ID = "The assessment's id.";

    private final SignedIn signedIn;
    private final Appendices appendices;
    private final Clock clock;

    OutcomeResource(SignedIn signedIn, Appendices appendices, Clock clock) {
        this.signedIn = signedIn;
        this.appendices = appendices;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Read what happened next", description = "404 as long as nothing was added.")
    @APIResponse(responseCode = "200", description = "What was added.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED)
    public OutcomeView read(
            @PathParam("id") @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID) @Parameter(description = ID)
                    String id) {
        return OutcomeView.from(appendices.read(signedIn.owner(), Kind.OUTCOME, UUID.fromString(id), Outcome.class));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keep what happened next",
            description =
                    "In the place of what was there; what holds nothing is refused, and erased by DELETE. Say by If-Match or"
                            + " If-None-Match: * which state you saw.")
    @APIResponse(responseCode = "200", description = "It is kept, with its new ETag.")
    @APIResponse(responseCode = "403", description = ConsentMappers.MISSING)
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED)
    public OutcomeView save(
            @PathParam("id") @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID) @Parameter(description = ID)
                    String id,
            @BeanParam Precondition precondition,
            @Valid @NotNull Outcome content) {
        content.requireSense(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return OutcomeView.from(appendices.save(
                signedIn.owner(), Kind.OUTCOME, UUID.fromString(id), content, Outcome.class, precondition));
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(summary = "Erase what happened next", description = "It is gone at once.")
    @APIResponse(responseCode = "204", description = "It is erased.")
    public void erase(
            @PathParam("id") @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID) @Parameter(description = ID)
                    String id,
            @BeanParam SeenToErase seen) {
        appendices.erase(signedIn.owner(), Kind.OUTCOME, UUID.fromString(id), seen.state());
    }
}
