package health.charley.content.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one field of an author or a citation. */
@Schema(name = "FieldChange", description = "What became of one field of an author or a citation.")
public record FieldChangeView(
        @Schema(required = true, examples = "status") String field,

        @Schema(description = "What it said before; absent: nothing.", examples = "current")
        String from,

        @Schema(description = "What it says after; absent: nothing.", examples = "retracted")
        String to) {

    static FieldChangeView from(FieldChange change) {
        return new FieldChangeView(
                change.field(), change.was().orElse(null), change.became().orElse(null));
    }
}
