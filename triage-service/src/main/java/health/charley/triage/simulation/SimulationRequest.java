package health.charley.triage.simulation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A candidate of a topic's knowledge, as the files that differ from the current version. */
@Schema(name = "SimulationRequest", description = "A candidate of a topic's knowledge.")
public record SimulationRequest(
        @Schema(
                description = "The files that differ from the current version, as YAML text by their path in the topic's"
                        + " folder, such as 'findings.yaml' or 'policies/us.yaml'. A file that is left out stays as it is.",
                examples = "{\"groups.yaml\": \"[]\"}")
        @NotNull
        @NotEmpty
        @Size(max = 30)
        Map<@Size(max = 60) String, @NotNull String> files) {}
