package health.charley.history.audit;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much is kept. */
@Schema(name = "Counts", description = "How much is kept.")
public record CountsView(
        @Schema(required = true, description = "People of whom something is kept.", examples = "12")
        long people,

        @Schema(required = true, description = "How many people's keys each master key wraps.")
        List<MasterKeyCountView> masterKeys,

        @Schema(
                required = true,
                description =
                        "Assessments. The very number below 10,000; from there on what PostgreSQL estimated when it last"
                                + " looked at the tables, and 10,000 where that is less. Nobody reads them for it.",
                examples = "40")
        long assessmentsAbout) {

    /** How many people's keys a master key wraps. */
    @Schema(name = "MasterKeyCount", description = "How many people's keys a master key wraps.")
    public record MasterKeyCountView(
            @Schema(required = true, description = "The master key's name.", examples = "2026-11")
            String name,

            @Schema(required = true, description = "People.", examples = "12")
            long people) {}

    static CountsView of(Map<String, Long> byMasterKey, long assessmentsAbout) {
        var keys = byMasterKey.entrySet().stream()
                .map(entry -> new MasterKeyCountView(entry.getKey(), entry.getValue()))
                .toList();
        return new CountsView(
                keys.stream().mapToLong(MasterKeyCountView::people).sum(), keys, assessmentsAbout);
    }
}
