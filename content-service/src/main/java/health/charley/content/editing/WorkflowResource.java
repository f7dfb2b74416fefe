package health.charley.content.editing;

import static health.charley.content.editing.EditedPageResource.IF_MATCH;

import health.charley.content.desk.PageParameters;
import health.charley.content.desk.Role;
import health.charley.edge.state.Seen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps that a draft takes to its readers, and the page away from them. */
@Path(EditedPageResource.PATH + "/{kind}/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Workflow",
        description =
                "The steps of a page. Each names the state that the caller saw, and is 409 where the page does not stand for it.")
public class WorkflowResource {
    private static final String STATE = "Where the page stands now.";
    private static final String NOT_NOW = "The page does not stand for this.";

    private final Review review;
    private final Publishing publishing;

    WorkflowResource(Review review, Publishing publishing) {
        this.review = review;
        this.publishing = publishing;
    }

    @POST
    @Path("submission")
    @RolesAllowed(Role.EDITOR)
    @Operation(
            summary = "Submits the draft for review",
            description =
                    "`objections` says what the publication checks found; they do not stop a review, save words of a"
                            + " translation that are still those of the original (`not-translated`): those are 409, with a"
                            + " pointer to each.")
    @APIResponse(responseCode = "200", description = STATE)
    @APIResponse(
            responseCode = "409",
            description = NOT_NOW,
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = RefusedStepView.class)))
    public StateView submit(
            @BeanParam PageParameters asked,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) Optional<String> ifMatch) {
        return review.submit(asked.address(), Seen.of(ifMatch));
    }

    @POST
    @Path("change-request")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.MEDICAL_REVIEWER)
    @Operation(summary = "Sends the draft back for changes")
    @APIResponse(responseCode = "200", description = STATE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public StateView requestChanges(
            @BeanParam PageParameters asked,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) Optional<String> ifMatch,
            @Valid @NotNull ChangeRequest request) {
        return review.requestChanges(asked.address(), Seen.of(ifMatch), request);
    }

    @POST
    @Path("sign-off")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.MEDICAL_REVIEWER)
    @Operation(
            summary = "Signs the draft",
            description =
                    "As the author whose profile is linked to the account. Nobody signs what they wrote: 403 for whoever "
                            + "made a revision since the last one that readers saw, or one that a draft went back to. A "
                            + "draft that one has signed can be signed by others too, as call-outs in their names need it.")
    @APIResponse(responseCode = "200", description = STATE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public StateView signOff(
            @BeanParam PageParameters asked,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) Optional<String> ifMatch,
            @Valid @NotNull SignOffRequest request) {
        return review.signOff(asked.address(), Seen.of(ifMatch), request.said());
    }

    @POST
    @Path("publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PUBLISHER)
    @Operation(
            summary = "Publishes the draft, now or at a time",
            description =
                    "Without `at`: now. The publication checks are asked, and at the time once more; a blocking objection is "
                            + "409, with all `objections`.")
    @APIResponse(responseCode = "200", description = STATE)
    @APIResponse(
            responseCode = "409",
            description = "The page does not stand for this, or a check stops it.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = RefusedStepView.class)))
    public StateView publish(
            @BeanParam PageParameters asked,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) Optional<String> ifMatch,
            @Valid @NotNull PublicationRequest request) {
        var seen = Seen.of(ifMatch);
        return request.time()
                .map(at -> publishing.schedule(asked.address(), seen, at))
                .orElseGet(() -> publishing.publish(asked.address(), seen));
    }

    @DELETE
    @Path("publication")
    @RolesAllowed(Role.PUBLISHER)
    @Operation(summary = "Takes the draft off the schedule", description = "It stays signed off.")
    @APIResponse(responseCode = "200", description = STATE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public StateView cancelSchedule(
            @BeanParam PageParameters asked,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) Optional<String> ifMatch) {
        return publishing.cancelSchedule(asked.address(), Seen.of(ifMatch));
    }

    @POST
    @Path("unpublication")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PUBLISHER)
    @Operation(
            summary = "Takes the page from its readers",
            description = "A draft stays as it is; one that is scheduled is taken off the schedule.")
    @APIResponse(responseCode = "200", description = STATE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public StateView unpublish(
            @BeanParam PageParameters asked,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) Optional<String> ifMatch,
            @Valid @NotNull UnpublicationRequest request) {
        return publishing.unpublish(asked.address(), Seen.of(ifMatch), request.reason());
    }

    @POST
    @Path("archive")
    @RolesAllowed(Role.PUBLISHER)
    @Operation(summary = "Puts a page away", description = "One that has no draft and that readers do not see.")
    @APIResponse(responseCode = "200", description = STATE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public StateView archive(
            @BeanParam PageParameters asked,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) Optional<String> ifMatch) {
        return publishing.archive(asked.address(), Seen.of(ifMatch));
    }

    @DELETE
    @Path("archive")
    @RolesAllowed(Role.PUBLISHER)
    @Operation(summary = "Takes a page out of the archive")
    @APIResponse(responseCode = "200", description = STATE)
    @APIResponse(responseCode = "409", description = NOT_NOW)
    public StateView unarchive(
            @BeanParam PageParameters asked,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) Optional<String> ifMatch) {
        return publishing.unarchive(asked.address(), Seen.of(ifMatch));
    }
}
