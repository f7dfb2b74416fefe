package health.charley.triage.topic;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.engine.evidence.Citation;
import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.KnowledgeBase;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who says so. */
@Schema(name = "Source", description = "Who says so: a published citation, or an expert's estimate.")
public record SourceView(
        @NotNull Kind kind,

        @Schema(description = "Id of the citation, where there is one.", examples = "goodacre-2005")
        Optional<String> citation,

        @Schema(description = "The source in words.", examples = "An expert's estimate, awaiting clinical review.")
        @NotNull
        String text) {

    /** Whether a study stands behind a number. */
    @Schema(name = "SourceKind", description = "Whether a published source stands behind it, or an expert's estimate.")
    public enum Kind {
        @JsonProperty("citation")
        CITATION,
        @JsonProperty("expert-estimate")
        EXPERT_ESTIMATE
    }

    private static final SourceView ESTIMATE =
            new SourceView(Kind.EXPERT_ESTIMATE, Optional.empty(), "An expert's estimate, awaiting clinical review.");

    public static SourceView from(Source source, KnowledgeBase knowledge) {
        return source.fold(cited -> from(knowledge.citation(cited.id()).orElseThrow()), () -> ESTIMATE);
    }

    private static SourceView from(Citation citation) {
        return new SourceView(Kind.CITATION, Optional.of(citation.id()), citation.text());
    }
}
