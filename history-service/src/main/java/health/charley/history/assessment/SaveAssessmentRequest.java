package health.charley.history.assessment;

import health.charley.edge.json.StrictJson;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What saves an assessment: the receipt that triage gave for it. */
@Schema(name = "SaveAssessment", description = "What saves an assessment: the receipt that triage gave for it.")
public record SaveAssessmentRequest(
        @NotNull
        @Size(max = LONGEST_RECEIPT, message = "The receipt is longer than any that triage writes.")
        @Pattern(regexp = COMPACT_JWS, message = "A receipt is a compact JWS: three base64url texts joined by dots.")
        @Schema(description = "The receipt: a compact JWS (RFC 7515) that triage signed.")
        String receipt) {

    /**
     * Characters, as many as triage takes to replay one. It is below the longest text that is read at all, {@link
     * StrictJson#LONGEST_TEXT}, and below the limit of the body, so that the answer can say what is too long.
     */
    static final int LONGEST_RECEIPT = 190_000;

    // Not by ranges: Java tries them one after the other, for each of thousands of letters.
    private static final String COMPACT_JWS = "^[\\w-]+\\.[\\w-]+\\.[\\w-]+$";
}
