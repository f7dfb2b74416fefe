package health.charley.history.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The knowledge base that gave a result. */
@Schema(name = "Knowledge", description = "The knowledge base that gave the result.")
public record KnowledgeView(
        @Schema(required = true, description = "Its version.", examples = "1.0.0")
        String version,

        @Schema(required = true, description = "The SHA-256 of its files, as 64 hex digits.")
        String sha256) {}
