package health.charley.content.editing;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a clinician says to a sign-off, if anything. */
@Schema(name = "SignOff")
public record SignOffRequest(
        @Size(max = 2000) @Schema(description = "For the editors.")
        String comment) {

    Optional<String> said() {
        return Optional.ofNullable(comment).filter(text -> !text.isBlank());
    }
}
