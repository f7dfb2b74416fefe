package health.charley.history.draft;

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

/** The signed-in person's unfinished interviews. */
@Path("/api/history/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
        name = "Drafts",
        description = "Unfinished interviews, to go on with on any device. Gone 30 days after the last change.")
public class DraftResource {
    private static final String ID = "The draft's id: a UUIDv7 in lower case that its maker chooses.";

    private final SignedIn signedIn;
    private final Drafts drafts;

    DraftResource(SignedIn signedIn, Drafts drafts) {
        this.signedIn = signedIn;
        this.drafts = drafts;
    }

    @GET
    @Operation(summary = "List the drafts", description = "The last one begun first; at most 20.")
    @APIResponse(responseCode = "200", description = "The drafts, whole.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED_KEY)
    public DraftListView list() {
        return drafts.list(signedIn.owner());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a draft", description = "To send what it holds to triage's interview again.")
    @APIResponse(responseCode = "200", description = "The draft.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED)
    public DraftView read(
            @PathParam("id") @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID) @Parameter(description = ID)
                    String id) {
        return drafts.read(signedIn.owner(), UUID.fromString(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keep a draft",
            description =
                    "In the place of what was there. Say by If-Match or If-None-Match: * which state you saw: another device"
                            + " may have gone on with it.")
    @APIResponse(responseCode = "200", description = "It is kept, with its new ETag.")
    @APIResponse(responseCode = "403", description = ConsentMappers.MISSING)
    @APIResponse(responseCode = "409", description = "There are as many drafts as there may be.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED)
    public DraftView save(
            @PathParam("id") @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID) @Parameter(description = ID)
                    String id,
            @BeanParam Precondition precondition,
            @Valid @NotNull Draft draft) {
        return drafts.save(signedIn.owner(), UUID.fromString(id), draft, precondition);
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Operation(summary = "Erase a draft", description = "It is gone at once.")
    @APIResponse(responseCode = "204", description = "It is erased.")
    public void erase(
            @PathParam("id") @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID) @Parameter(description = ID)
                    String id,
            @BeanParam SeenToErase seen) {
        drafts.erase(signedIn.owner(), UUID.fromString(id), seen.state());
    }
}
