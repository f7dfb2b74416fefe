package health.charley.triage.evidence;

import health.charley.engine.evidence.PredictiveValue;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.RedFlag;
import health.charley.knowledge.wording.CriterionWords;
import health.charley.triage.topic.CareLevelView;
import health.charley.triage.topic.Plain;
import health.charley.triage.topic.SourceView;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a red flag rests on. */
@Schema(name = "RedFlagBasis", description = "A rule that raises the care level, and what it rests on.")
public record RedFlagBasisView(
        @Schema(examples = "R1") @NotNull String id,

        @NotNull String text,

        @Schema(description = "When it fires, in words.", examples = "chest-pain is yes, or breathless is yes") @NotNull
        String when,

        @NotNull CareLevelView careLevel,

        @NotNull SourceView source,

        @Schema(description = "How often one of the conditions it guards against is behind it, where somebody says.")
        Optional<PredictiveValueView> predictiveValue) {

    /** How often a rule is right. */
    @Schema(
            name = "PredictiveValue",
            description =
                    "Of the people in whom the rule fires, the share that has one of the conditions it guards against.")
    public record PredictiveValueView(
            @Schema(examples = "0.2") @NotNull BigDecimal share,

            @NotNull SourceView source) {

        static PredictiveValueView from(PredictiveValue value, KnowledgeBase base) {
            return new PredictiveValueView(Plain.number(value.share()), SourceView.from(value.source(), base));
        }
    }

    static RedFlagBasisView from(RedFlag flag, KnowledgeBase base) {
        return new RedFlagBasisView(
                flag.id(),
                flag.text(),
                CriterionWords.of(flag.when()),
                CareLevelView.from(flag.level()),
                SourceView.from(flag.source(), base),
                flag.predictiveValue().map(value -> PredictiveValueView.from(value, base)));
    }
}
