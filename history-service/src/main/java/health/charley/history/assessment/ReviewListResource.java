package health.charley.history.assessment;

import health.charley.history.owner.OwnerTransaction;
import health.charley.history.owner.SignedIn;
import health.charley.history.sealing.SealingMappers;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Whether clinicians reviewed what the signed-in person's newest assessments were made by, for pages that mark samples beside
 * something else. It says nothing of anybody's health, so the access log does not tell of it.
 */
@Path("/api/history/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Assessments", description = "The signed-in person's saved assessments.")
public class ReviewListResource {
    private final SignedIn signedIn;
    private final OwnerTransaction transaction;
    private final AssessmentRepository assessments;

    ReviewListResource(SignedIn signedIn, OwnerTransaction transaction, AssessmentRepository assessments) {
        this.signedIn = signedIn;
        this.transaction = transaction;
        this.assessments = assessments;
    }

    @GET
    @Operation(
            summary = "List whether the knowledge of the newest assessments was reviewed",
            description =
                    "Of the newest 100, newest first; nothing else of them, so the access log does not tell of it.")
    @APIResponse(responseCode = "200", description = "The newest assessments' ids with the status of their knowledge.")
    @APIResponse(responseCode = "500", description = SealingMappers.DAMAGED_KEY)
    public ReviewListView newest() {
        var owner = signedIn.owner();
        return new ReviewListView(transaction
                .read(
                        owner,
                        key -> assessments.newest(owner, key, AssessmentFilter.NONE, ReviewListView.MOST).stream()
                                .map(ReviewListView.ItemView::from)
                                .toList())
                .orElse(List.of()));
    }
}
