package health.charley.triage.assessment;

import health.charley.engine.explanation.Evidence;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.triage.assessment.DampedGroupView.MembershipView;
import health.charley.triage.topic.Plain;
import health.charley.triage.topic.SourceView;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one answer says about a condition. */
@Schema(name = "Evidence", description = "What one answer says about a condition.")
public record EvidenceView(
        @Schema(description = "Id of the finding.", examples = "swelling-one-leg") @NotNull
        String finding,

        @Schema(examples = "One leg is swollen.") @NotNull String text,

        @Schema(
                description =
                        "How many times more often people with this condition answer so than people with any other"
                                + " condition of the topic, 'something else' included, each weighed by how common it is"
                                + " for this person before any answer. Worked out from the numbers of the source"
                                + " and of the others, so it is no study's ratio, which is in publishedLikelihoodRatio."
                                + " Dimensionless, above 1 speaks for it, below 1 against it. Four significant digits.",
                examples = "1.3")
        @NotNull
        BigDecimal likelihoodRatio,

        @Schema(
                description =
                        "The ratio as it counts: answers that say partly the same count less than each would alone."
                                + " Evidence is in the order of this.",
                examples = "1.8")
        @NotNull
        BigDecimal effectiveRatio,

        @Schema(description = "Where the likelihood ratio lies, before any damping.") @NotNull
        RangeView interval,

        @Schema(
                description = "What the study that is the source gives as its likelihood ratio; left out where the"
                        + " source is an estimate or gives none.")
        Optional<PublishedRatioView> publishedLikelihoodRatio,

        @Schema(
                description =
                        "Whether a study's interval stands behind the range; false where it is the usual doubt about"
                                + " an estimate, or about a study whose interval is not known.")
        @NotNull
        Boolean measured,

        @Schema(description = "Given where the answer says partly the same as others.")
        Optional<MembershipView> group,

        @NotNull SourceView source) {

    public static EvidenceView from(Evidence evidence, KnowledgeBase knowledge) {
        return new EvidenceView(
                evidence.finding().id(),
                evidence.text(),
                Plain.rounded(evidence.likelihoodRatio()),
                Plain.rounded(evidence.effectiveRatio()),
                RangeView.from(evidence.interval()),
                evidence.published().map(PublishedRatioView::from),
                evidence.measured(),
                MembershipView.from(evidence),
                SourceView.from(evidence.source(), knowledge));
    }
}
