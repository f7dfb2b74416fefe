package health.charley.history.appendix;

import health.charley.edge.input.VisibleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A person's private notes on an assessment. */
@Schema(
        name = "Notes",
        description = "A person's private notes on an assessment. They are in no document and behind no link.")
public record Notes(
        @NotNull
        @Pattern(regexp = VisibleText.REGEXP, message = "These are no words.")
        @CodePointLength(max = LONGEST, message = "Notes have at most {max} characters.")
        @Schema(description = "Plain text, at most 5000 characters.", maxLength = LONGEST)
        String text) {
    static final int LONGEST = 5000;
}
