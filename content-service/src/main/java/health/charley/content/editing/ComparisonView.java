package health.charley.content.editing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What parts two revisions of a page. */
@Schema(name = "Comparison")
public record ComparisonView(
        @Schema(required = true, minimum = "1") int from,
        @Schema(required = true, minimum = "1") int to,

        @Schema(required = true, description = "The fields at the top of the page that differ.")
        List<FieldView> fields,

        @Schema(
                required = true,
                description = "The sections that differ, in the order of the later text, then those removed.")
        List<SectionComparisonView> sections) {

    /** A section that differs, found by its id. */
    @Schema(name = "SectionComparison")
    public record SectionComparisonView(
            @Schema(required = true, examples = "self-care") String id,

            @Schema(description = "From 1; absent: the section is new.", minimum = "1")
            Integer fromPosition,

            @Schema(description = "From 1; absent: the section is removed.", minimum = "1")
            Integer toPosition,

            @Schema(
                    required = true,
                    description = "Heading, aspect, markdown, findings and call-outs, where they differ.")
            List<FieldView> fields) {}

    /** A field that differs. The items of a list stand on lines of their own. */
    @Schema(name = "FieldComparison")
    public record FieldView(
            @Schema(required = true, examples = "summary") String field,

            @Schema(
                    required = true,
                    description = "Kept and added runs together are the later text; kept and removed ones the earlier.")
            List<RunView> runs) {}

    /** Words in a row with the same fate. */
    @Schema(name = "Run")
    public record RunView(
            @Schema(required = true) Fate fate,
            @Schema(required = true) String text) {}

    /** What became of words. */
    public enum Fate {
        KEPT("kept"),
        REMOVED("removed"),
        ADDED("added");

        private final String word;

        Fate(String word) {
            this.word = word;
        }

        @JsonValue
        public String word() {
            return word;
        }
    }
}
