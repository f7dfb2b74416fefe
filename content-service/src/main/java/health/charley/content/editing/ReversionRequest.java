package health.charley.content.editing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which revision to go back to. */
@Schema(name = "Reversion")
public record ReversionRequest(
        @NotNull @Min(1) @Schema(required = true, description = "The number of the revision.", minimum = "1")
        Integer revision) {}
