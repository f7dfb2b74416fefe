package health.charley.content.sources;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.page.Citation;
import health.charley.edge.state.Tagged;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A citation as editors see it. */
@Schema(name = "EditedCitation")
public record EditedCitationView(
        @Schema(required = true, examples = "goodacre-2005") String id,
        @Schema(required = true) CitationBody work,

        @Schema(
                required = true,
                description = "Whether it was changed here, so that content files no longer change it.")
        boolean edited,

        @Schema(required = true) Instant changedAt,
        @JsonIgnore int version)
        implements Tagged {

    static EditedCitationView from(Citation citation) {
        return new EditedCitationView(
                citation.id(),
                CitationBody.from(citation.work()),
                citation.isEdited(),
                citation.changedAt(),
                citation.version());
    }
}
