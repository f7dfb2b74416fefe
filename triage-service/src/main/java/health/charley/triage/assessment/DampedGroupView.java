package health.charley.triage.assessment;

import health.charley.engine.evidence.EvidenceGroup;
import health.charley.engine.evidence.EvidenceGroup.Bounds;
import health.charley.engine.explanation.Cause;
import health.charley.engine.explanation.Evidence;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.triage.topic.Plain;
import health.charley.triage.topic.SourceView;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers that say partly the same, and how much less each counts for it. */
@Schema(
        name = "DampedGroup",
        description =
                "Answers that say partly the same. Each of their likelihood ratios is raised to the power of 'damping',"
                        + " and their product against the base rates is kept within 'bounds'.")
public record DampedGroupView(
        @Schema(examples = "clot-signs") @NotNull String id,

        @Schema(examples = "Swelling, warmth and redness") @NotNull
        String name,

        @Schema(description = "The exponent, above 0 and at most 1.", examples = "0.6") @NotNull
        BigDecimal damping,

        @Schema(description = "The least and the greatest product, where there are any.")
        Optional<RangeView> bounds,

        @Schema(description = "Why they count less.") @NotNull
        String reason,

        @NotNull SourceView source) {

    /** The groups behind the evidence for and against some causes, in the order of the knowledge. */
    public static List<DampedGroupView> behind(List<Cause> causes, KnowledgeBase knowledge) {
        var used = causes.stream()
                .flatMap(cause -> Stream.concat(cause.evidenceFor().stream(), cause.evidenceAgainst().stream()))
                .flatMap(evidence -> evidence.group().stream())
                .toList();
        return knowledge.groups().stream()
                .filter(used::contains)
                .map(group -> from(group, knowledge))
                .toList();
    }

    private static DampedGroupView from(EvidenceGroup group, KnowledgeBase knowledge) {
        return new DampedGroupView(
                group.id(),
                group.name(),
                Plain.number(group.damping()),
                group.bounds().map(DampedGroupView::range),
                group.reason(),
                SourceView.from(group.source(), knowledge));
    }

    private static RangeView range(Bounds bounds) {
        return new RangeView(Plain.number(bounds.from()), Plain.number(bounds.to()));
    }

    /** Membership of one answer in a group. */
    @Schema(name = "GroupMembership", description = "That an answer says partly the same as others.")
    public record MembershipView(
            @Schema(description = "Id of the group.", examples = "clot-signs") @NotNull
            String id,

            @Schema(examples = "Swelling, warmth and redness") @NotNull
            String name,

            @Schema(description = "The exponent on the likelihood ratio.", examples = "0.6") @NotNull
            BigDecimal damping,

            @Schema(
                    description =
                            "True where the group's product for this condition is at its bound, so that each of its"
                                    + " answers counts still less.")
            @NotNull
            Boolean atBound) {

        static Optional<MembershipView> from(Evidence evidence) {
            return evidence.group()
                    .map(group -> new MembershipView(
                            group.id(), group.name(), Plain.number(evidence.damping()), evidence.share() < 1));
        }
    }
}
