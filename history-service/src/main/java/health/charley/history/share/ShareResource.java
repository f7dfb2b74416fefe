package health.charley.history.share;

import health.charley.history.consent.ConsentMappers;
import health.charley.history.id.UuidV7;
import health.charley.history.owner.SignedIn;
import health.charley.history.sealing.SealingMappers;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The links to one of the signed-in person's assessments. */
@Path(ShareResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Sharing", description = "Links by which somebody without an account reads one assessment.")
public class ShareResource {
    static final String PATH = "/api/history/v1/assessments/{id}/shares";

    private static final String ASSESSMENT = "The assessment's id.";

    private final SignedIn signedIn;
    private final Sharing sharing;

    ShareResource(SignedIn signedIn, Sharing sharing) {
        this.signedIn = signedIn;
        this.sharing = sharing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a link",
            description =
                    "Whoever holds it reads the assessment until it ends. At most 20 open ones to an assessment. Sent again"
                            + " it makes another link, save with the same idempotency key: one whose reply got lost is in the list,"
                            + " to be revoked.")
    @APIResponse(
            responseCode = "201",
            description =
                    "It is made. The token is shown now, to whoever sends the same key again, and to nobody else.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where it is revoked.",
                            schema = @Schema(implementation = URI.class)),
            content = @Content(schema = @Schema(implementation = CreatedShareView.class)))
    @APIResponse(responseCode = "403", description = ConsentMappers.MISSING)
    @APIResponse(responseCode = "409", description = "There are as many links as there may be.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED_KEY)
    public RestResponse<CreatedShareView> create(
            @PathParam("id")
                    @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID)
                    @Parameter(description = ASSESSMENT)
                    String id,
            @Valid @NotNull CreateShareRequest request) {
        var made = sharing.create(signedIn.owner(), UUID.fromString(id), request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(
                        URI.create(PATH.replace("{id}", id) + "/" + made.share().id()))
                .build();
    }

    @GET
    @Operation(
            summary = "List the links",
            description = "Newest first, also those that ended in the last 90 days, with when each was opened.")
    @APIResponse(responseCode = "200", description = "The links, without their tokens.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED_KEY)
    public ShareListView list(
            @PathParam("id")
                    @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID)
                    @Parameter(description = ASSESSMENT)
                    String id) {
        return sharing.list(signedIn.owner(), UUID.fromString(id));
    }

    @DELETE
    @Path("{share}")
    @ResponseStatus(204)
    @Operation(
            summary = "Revoke a link",
            description = "It opens nothing from now on. What was read before stays read.")
    @APIResponse(responseCode = "204", description = "It is revoked.")
    public void revoke(
            @PathParam("id")
                    @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID)
                    @Parameter(description = ASSESSMENT)
                    String id,
            @PathParam("share")
                    @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID)
                    @Parameter(description = "The link's id.")
                    String share) {
        sharing.revoke(signedIn.owner(), UUID.fromString(id), UUID.fromString(share));
    }
}
