package health.charley.triage.replay;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The receipt of the assessment to replay. */
@Schema(name = "ReplayRequest", description = "The receipt of the assessment to replay.")
public record ReplayRequest(
        @NotNull
        @Size(max = LONGEST_RECEIPT, message = "The receipt is longer than any that this service writes.")
        @Pattern(regexp = COMPACT_JWS, message = "A receipt is a compact JWS: three base64url texts joined by dots.")
        @Schema(description = "The receipt: a compact JWS (RFC 7515) that this service signed.")
        String receipt) {

    /** Characters; below the limit of any text, so that the answer can name what is too long. */
    static final int LONGEST_RECEIPT = 190_000;

    private static final String COMPACT_JWS = "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$";
}
