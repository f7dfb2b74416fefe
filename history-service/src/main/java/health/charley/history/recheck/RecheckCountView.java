package health.charley.history.recheck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many assessments were compared with a version of a topic's knowledge. */
@Schema(
        name = "RecheckCount",
        description = "How many assessments were compared with a version of a topic's knowledge.")
public record RecheckCountView(
        @Schema(required = true, description = "The topic's id.", examples = "leg-cramps")
        String topic,

        @Schema(required = true, description = "The version of its knowledge.", examples = "1.1.0")
        String version,

        @Schema(required = true, description = "The SHA-256 of its files, as 64 hex digits.")
        String sha256,

        @Schema(required = true, description = "Assessments that were compared, those that were erased since included.")
        long checked,

        @Schema(required = true, description = "Of these, those whose advice differs.")
        long differing,

        @Schema(required = true, description = "Of these, those that triage could not compare.")
        long failed) {}
