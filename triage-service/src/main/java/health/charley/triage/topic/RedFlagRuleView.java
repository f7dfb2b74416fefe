package health.charley.triage.topic;

import health.charley.engine.evidence.PredictiveValue;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.RedFlag;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule on answers that raises the care level. */
@Schema(
        name = "RedFlagRule",
        description = "A rule on answers alone that raises the care level, whatever the probabilities say.")
public record RedFlagRuleView(
        @Schema(examples = "R1") @NotNull String id,

        @NotNull String text,

        @Schema(description = "The level it raises to, where a policy does not say otherwise.") @NotNull
        CareLevelView careLevel,

        @Schema(
                description = "Ids of the questions of which one answer alone makes it fire; none where several must"
                        + " come together.",
                examples = "chest-pain")
        @NotNull
        List<String> signs,

        @Schema(description = "Ids of the conditions it guards against.") @NotNull
        List<String> thinkOf,

        @Schema(description = "How often one of those is behind it, where somebody says.")
        Optional<PredictiveValueView> predictiveValue,

        @NotNull SourceView source) {

    /** How often a rule that fires is right. */
    @Schema(
            name = "PredictiveValue",
            description = "Positive predictive value: of the people in whom a rule fires, the share that has one of the"
                    + " conditions it guards against. Their probability is not held to be less once it fired.")
    public record PredictiveValueView(
            @Schema(description = "From 0 to 1.", examples = "0.2") @NotNull
            BigDecimal share,

            @NotNull SourceView source) {

        static PredictiveValueView from(PredictiveValue value, KnowledgeBase knowledge) {
            return new PredictiveValueView(Plain.rounded(value.share()), SourceView.from(value.source(), knowledge));
        }
    }

    static RedFlagRuleView from(RedFlag redFlag, KnowledgeBase knowledge) {
        return new RedFlagRuleView(
                redFlag.id(),
                redFlag.text(),
                CareLevelView.from(redFlag.level()),
                redFlag.signs(),
                redFlag.thinkOf(),
                redFlag.predictiveValue().map(value -> PredictiveValueView.from(value, knowledge)),
                SourceView.from(redFlag.source(), knowledge));
    }
}
