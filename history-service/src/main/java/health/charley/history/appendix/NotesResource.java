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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The signed-in person's private notes on one of the own assessments. */
@Path("/api/history/v1/assessments/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Use", description = "What a person does with saved assessments.")
public class NotesResource {
    private static final String ID = "The assessment's id.";

    private final SignedIn signedIn;
    private final Appendices appendices;

    NotesResource(SignedIn signedIn, Appendices appendices) {
        this.signedIn = signedIn;
        this.appendices = appendices;
    }

    @GET
    @Operation(summary = "Read private notes", description = "404 as long as nothing was added.")
    @APIResponse(responseCode = "200", description = "What was added.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED)
    public NotesView read(
            @PathParam("id") @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID) @Parameter(description = ID)
                    String id) {
        return NotesView.from(appendices.read(signedIn.owner(), Kind.NOTES, UUID.fromString(id), Notes.class));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keep private notes",
            description = "In the place of what was there. Say by If-Match or If-None-Match: * which state you saw.")
    @APIResponse(responseCode = "200", description = "It is kept, with its new ETag.")
    @APIResponse(responseCode = "403", description = ConsentMappers.MISSING)
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED)
    public NotesView save(
            @PathParam("id") @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID) @Parameter(description = ID)
                    String id,
            @BeanParam Precondition precondition,
            @Valid @NotNull Notes content) {
        return NotesView.from(
                appendices.save(signedIn.owner(), Kind.NOTES, UUID.fromString(id), content, Notes.class, precondition));
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(summary = "Erase private notes", description = "It is gone at once.")
    @APIResponse(responseCode = "204", description = "It is erased.")
    public void erase(
            @PathParam("id") @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID) @Parameter(description = ID)
                    String id,
            @BeanParam SeenToErase seen) {
        appendices.erase(signedIn.owner(), Kind.NOTES, UUID.fromString(id), seen.state());
    }
}
