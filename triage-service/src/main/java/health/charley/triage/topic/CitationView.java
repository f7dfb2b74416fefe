package health.charley.triage.topic;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.engine.evidence.Citation;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published source. */
@Schema(name = "Citation", description = "A published source, and how far it was checked.")
public record CitationView(
        @Schema(examples = "goodacre-2005") @NotNull String id,

        @Schema(examples = "Goodacre and others, Ann Intern Med 2005;143:129") @NotNull
        String text,

        @Schema(description = "PubMed id.", examples = "16027455")
        Optional<String> pmid,

        @Schema(description = "Digital object identifier.") Optional<String> doi,

        @NotNull Checked checked) {

    /** How far a citation was checked. */
    @Schema(
            name = "CitationChecked",
            description = "Read in the source itself, in a secondary page that names it, or written from memory.")
    public enum Checked {
        @JsonProperty("read")
        READ,
        @JsonProperty("secondary")
        SECONDARY,
        @JsonProperty("memory")
        MEMORY;

        public static Checked from(Citation.Checked checked) {
            return switch (checked) {
                case READ -> READ;
                case SECONDARY -> SECONDARY;
                case MEMORY -> MEMORY;
            };
        }
    }

    static CitationView from(Citation citation) {
        return new CitationView(
                citation.id(), citation.text(), citation.pmid(), citation.doi(), Checked.from(citation.checked()));
    }
}
