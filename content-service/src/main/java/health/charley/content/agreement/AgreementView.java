package health.charley.content.agreement;

import health.charley.edge.problem.Pointers;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what a page and triage's knowledge of its topic differ. */
@Schema(name = "Agreement", description = "In what a page and triage's knowledge of its topic differ.")
public record AgreementView(
        @Schema(required = true) ComparedView compared,

        @Schema(
                description = "The version of the knowledge that it was compared with; absent when there is none.",
                examples = "1.1.0")
        String knowledge,

        @Schema(description = "When triage told it; absent when it never did.")
        Instant toldAt,

        @Schema(required = true, description = "What stops publication comes first.")
        List<DifferenceView> differences) {

    static AgreementView from(KnownTopic known, List<Difference> differences) {
        return new AgreementView(
                ComparedView.of(known),
                known.knowledge().map(Knowledge::version).orElse(null),
                known.toldAt().orElse(null),
                differences.stream().map(DifferenceView::from).toList());
    }

    /** One difference. */
    @Schema(name = "Difference")
    public record DifferenceView(
            @Schema(required = true) DifferenceKind kind,

            @Schema(required = true, description = "Of the rule, finding or condition in triage.", examples = "R8")
            String id,

            @Schema(required = true) String sentence,

            @Schema(
                    required = true,
                    description = "JSON pointer into the page; the whole page when something is missing.",
                    examples = "#/careCards/2/items/0/redFlag")
            String place,

            @Schema(required = true, description = "Whether the page can't be published like this.")
            boolean stopsPublication) {

        static DifferenceView from(Difference difference) {
            return new DifferenceView(
                    difference.kind(),
                    difference.id(),
                    difference.sentence(),
                    Pointers.of(difference.place()),
                    difference.stopsPublication());
        }
    }
}
