package health.charley.triage.topic;

import health.charley.knowledge.KnowledgeVersion;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which knowledge answered. */
@Schema(name = "Knowledge", description = "The version of the clinical knowledge, with the hash of its files.")
public record KnowledgeView(
        @Schema(description = "Version number.", examples = "1.0.0") @NotNull
        String version,

        @Schema(
                description = "SHA-256 of the knowledge files, in hexadecimal.",
                pattern = "^[0-9a-f]{64}$",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @NotNull
        String sha256) {

    public static KnowledgeView from(KnowledgeVersion version) {
        return new KnowledgeView(version.number(), version.sha256());
    }
}
