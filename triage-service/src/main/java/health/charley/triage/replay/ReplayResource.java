package health.charley.triage.replay;

import health.charley.edge.problem.ProblemView;
import health.charley.triage.receipt.ReceiptReader;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finished assessments, worked out again. */
@Path("/api/triage/v1/replays")
@PermitAll
@Tag(name = "Receipts")
public class ReplayResource {
    private final ReceiptReader receipts;
    private final Replays replays;

    ReplayResource(ReceiptReader receipts, Replays replays) {
        this.receipts = receipts;
        this.replays = replays;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replay an assessment",
            description =
                    "Checks the receipt, works the assessment out again with the knowledge that it names, and says"
                            + " whether the result is the same byte by byte; and what the newest knowledge makes of the same"
                            + " answers. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The replayed assessment.")
    @APIResponse(
            responseCode = "409",
            description = "The receipt is genuine, but this service does not hold the knowledge that it names.",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProblemView.class)))
    public ReplayView replay(@Valid @NotNull ReplayRequest request) {
        return replays.replay(receipts.read(request.receipt()));
    }
}
