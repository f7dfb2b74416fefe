package health.charley.history.appendix;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person's private notes on an assessment. */
@Schema(
        name = "Notes",
        description = "A person's private notes on an assessment. They are in no document and behind no link.")
public record Notes(
        @NotBlank @Size(max = LONGEST) @Schema(description = "Plain text, at most 5000 characters.")
        String text) {
    static final int LONGEST = 5000;
}
