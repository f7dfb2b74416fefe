package health.charley.history.recheck;

import health.charley.edge.problem.ProblemView;
import health.charley.edge.problem.Problems;
import health.charley.history.access.Access;
import health.charley.history.access.AccessLog;
import health.charley.history.id.UuidV7;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.SignedIn;
import health.charley.history.sealing.SealingMappers;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The notice that one of the signed-in person's assessments would be answered differently today. */
@Path(NoticeListResource.PATH + "/{assessment}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Assessments", description = "The signed-in person's saved assessments.")
public class NoticeResource {
    private static final String ID = "The assessment's id.";

    private final OwnerTransaction transaction;
    private final NoticeShelf shelf;
    private final AccessLog log;
    private final SignedIn signedIn;

    NoticeResource(OwnerTransaction transaction, NoticeShelf shelf, AccessLog log, SignedIn signedIn) {
        this.transaction = transaction;
        this.shelf = shelf;
        this.log = log;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(
            summary = "Read the notice about an assessment",
            description = "404 where the advice would be the same today, was not compared yet, or was put away.")
    @APIResponse(responseCode = "200", description = "The notice.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED)
    public NoticeView read(
            @PathParam("assessment")
                    @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID)
                    @Parameter(description = ID)
                    String assessment) {
        var owner = signedIn.owner();
        var id = UUID.fromString(assessment);
        return transaction
                .change(
                        owner,
                        key -> shelf.shown(owner, key, id).map(notice -> {
                            log.note(owner, Access.NOTICES_LISTED, id);
                            return NoticeView.from(id, notice);
                        }))
                .flatMap(Function.identity())
                .orElseThrow(NoticeResource::noNotice);
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(
            summary = "Put a notice away",
            description = "It comes back when newer knowledge brings other advice than it did.")
    @APIResponse(responseCode = "204", description = "It is put away.")
    @APIResponse(
            responseCode = "409",
            description = "It is not the notice of that time: a newer one came since.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemView.class)))
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED)
    public void putAway(
            @PathParam("assessment")
                    @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID)
                    @Parameter(description = ID)
                    String assessment,
            @QueryParam("checkedAt")
                    @NotNull
                    @Parameter(
                            description = "The `checkedAt` of the notice that the person saw.",
                            required = true,
                            schema = @Schema(format = "date-time"))
                    String checkedAt) {
        var seen = time(checkedAt);
        var owner = signedIn.owner();
        var id = UUID.fromString(assessment);
        var isDone = transaction.change(owner, key -> {
            var isPutAway = shelf.putAway(owner, key, id, seen);
            if (isPutAway) {
                log.note(owner, Access.NOTICE_PUT_AWAY, id);
            }
            return isPutAway;
        });
        if (!isDone.orElse(false)) {
            throw noNotice();
        }
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noTime) {
            throw Problems.badParameter("checkedAt", "This is a date and time such as 2026-05-01T00:00:00Z.");
        }
    }

    private static RuntimeException noNotice() {
        return Problems.notFound("There is no notice about such an assessment.");
    }
}
