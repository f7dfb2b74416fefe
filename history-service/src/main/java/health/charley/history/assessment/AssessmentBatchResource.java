package health.charley.history.assessment;

import health.charley.history.consent.ConsentMappers;
import health.charley.history.owner.SignedIn;
import health.charley.history.sealing.SealingMappers;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Several assessments at once, such as those that somebody made before having an account. */
@Path(AssessmentResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Assessments", description = "The signed-in person's saved assessments.")
public class AssessmentBatchResource {
    private final AssessmentBatch batch;
    private final SignedIn signedIn;

    AssessmentBatchResource(AssessmentBatch batch, SignedIn signedIn) {
        this.batch = batch;
        this.signedIn = signedIn;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save several assessments",
            description =
                    "Saves the assessments of up to 50 receipts, 4 MiB of body in all, each under its receipt's own id."
                            + " What can be saved is, whatever comes of the others: each item says what came of its receipt."
                            + " Sent again, it changes nothing. When it fails as a whole, nothing was saved.")
    @APIResponse(responseCode = "200", description = "What came of each receipt, in the order of the request.")
    @APIResponse(responseCode = "403", description = ConsentMappers.MISSING)
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED_KEY)
    public SavedReceiptsView saveSeveral(@Valid @NotNull SaveAssessmentsRequest request) {
        return new SavedReceiptsView(batch.save(signedIn.owner(), request.receipts()));
    }
}
