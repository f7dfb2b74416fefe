package health.charley.history.assessment;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What saves several assessments at once: their receipts. */
@Schema(name = "SaveAssessments", description = "What saves several assessments at once: their receipts.")
public record SaveAssessmentsRequest(
        @NotEmpty
        @Size(max = MOST, message = "At most 50 receipts are taken at once.")
        @Schema(description = "Compact JWS (RFC 7515) that triage signed, 1 to 50, in any order.")
        List<
                        @NotNull
                        @Size(
                                max = SaveAssessmentRequest.LONGEST_RECEIPT,
                                message = "The receipt is longer than any that triage writes.")
                        String>
                receipts) {

    /** The work of one transaction, well within its time. */
    static final int MOST = 50;
}
