package health.charley.history.assessment;

import health.charley.edge.problem.Problems;
import health.charley.history.id.UuidV7;
import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.SignedIn;
import health.charley.history.report.ReviewStatus;
import health.charley.history.sealing.SealingMappers;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Whether clinicians reviewed what one of the signed-in person's assessments was made by, for pages that mark a sample beside
 * something else. It says nothing of anybody's health, so the access log does not tell of it.
 */
@Path(AssessmentResource.PATH + "/{id}/review")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Assessments", description = "The signed-in person's saved assessments.")
public class ReviewResource {
    private final SignedIn signedIn;
    private final OwnerTransaction transaction;
    private final AssessmentRepository assessments;

    ReviewResource(SignedIn signedIn, OwnerTransaction transaction, AssessmentRepository assessments) {
        this.signedIn = signedIn;
        this.transaction = transaction;
        this.assessments = assessments;
    }

    @GET
    @Operation(
            summary = "Read whether the knowledge of an assessment was reviewed",
            description = "Nothing else of it, so the access log does not tell of it. Unknown where it is damaged.")
    @APIResponse(responseCode = "200", description = "The status of the knowledge that gave it.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED_KEY)
    public ReviewStatus read(
            @PathParam("id")
                    @Pattern(regexp = UuidV7.FORM, message = UuidV7.NOT_AN_ID)
                    @Parameter(description = "The assessment's id.")
                    String id) {
        var owner = signedIn.owner();
        return transaction
                .read(owner, key -> assessments.listed(owner, key, UUID.fromString(id)))
                .flatMap(found -> found)
                .map(Listed::review)
                .orElseThrow(() -> Problems.notFound("There is no such assessment."));
    }
}
