package health.charley.content.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one field of an author or a citation. */
@Schema(
        name = "FieldChange",
        description =
                "What became of one field of an author or a citation. Of an author's name, job and biography the trail says only"
                        + " that they changed: it can't be changed itself, and a person's words must be.")
public record FieldChangeView(
        @Schema(required = true, examples = "status") String field,

        @Schema(
                description = "What it said before; absent: nothing, or what the trail does not keep.",
                examples = "current")
        String from,

        @Schema(
                description = "What it says after; absent: nothing, or what the trail does not keep.",
                examples = "retracted")
        String to) {

    static FieldChangeView from(FieldChange change) {
        return new FieldChangeView(
                change.field(), change.was().orElse(null), change.became().orElse(null));
    }
}
