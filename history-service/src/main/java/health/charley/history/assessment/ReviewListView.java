package health.charley.history.assessment;

import health.charley.history.report.ReviewStatus;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether clinicians reviewed what the newest assessments were made by. */
@Schema(name = "ReviewList", description = "Whether clinicians reviewed what the newest assessments were made by.")
public record ReviewListView(@Schema(required = true) List<ItemView> items) {
    /** Assessments in a reply. */
    static final int MOST = 100;

    /** An assessment's id and the status of its knowledge. */
    @Schema(name = "ReviewItem", description = "An assessment's id and the status of its knowledge.")
    public record ItemView(
            @Schema(required = true, description = "The assessment's id.")
            UUID assessment,

            @Schema(required = true, description = "The status; unknown where the assessment is damaged.")
            ReviewStatus review) {
        static ItemView from(Listed row) {
            return new ItemView(row.id(), row.review());
        }
    }
}
