package health.charley.triage.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.engine.explanation.Cause;
import health.charley.engine.explanation.Evidence;
import health.charley.engine.explanation.Strength;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.triage.topic.CareLevelView;
import health.charley.triage.topic.ConditionView;
import health.charley.triage.topic.Plain;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A condition that may be behind the symptoms, with the reasons. */
@Schema(name = "Cause", description = "A condition that may be behind the symptoms, with the reasons.")
public record CauseView(
        @Schema(examples = "deep-vein-thrombosis") @NotNull String condition,

        @Schema(examples = "Deep vein thrombosis (blood clot in a leg vein)") @NotNull
        String name,

        @NotNull String summary,

        @Schema(
                description = "Probability from 0 to 1 after all answers, to four significant digits.",
                examples = "0.42")
        @NotNull
        BigDecimal probability,

        @Schema(description = "The same as a count of people.", examples = "about 4 in 10") @NotNull
        String frequency,

        @Schema(description = "Where the probability lies.") @NotNull
        RangeView range,

        @Schema(description = "The range as a count of people.", examples = "between 2 and 6 in 10") @NotNull
        String rangeInWords,

        @NotNull StrengthView strength,

        @Schema(description = "The care level that it usually needs.") @NotNull
        CareLevelView careLevel,

        @Schema(
                description = "Where the content service describes it.",
                examples = "/api/content/v1/causes/deep-vein-thrombosis")
        @NotNull
        String content,

        @Schema(description = "Answers that speak for it, the strongest first.") @NotNull
        List<EvidenceView> evidenceFor,

        @Schema(description = "Answers that speak against it, the strongest first.") @NotNull
        List<EvidenceView> evidenceAgainst) {

    /** How well a cause fits. */
    @Schema(name = "Strength", description = "How well a cause fits, in words.")
    public enum StrengthView {
        @JsonProperty("likely")
        LIKELY,
        @JsonProperty("possible")
        POSSIBLE,
        @JsonProperty("less-likely")
        LESS_LIKELY;

        static StrengthView from(Strength strength) {
            return switch (strength) {
                case LIKELY -> LIKELY;
                case POSSIBLE -> POSSIBLE;
                case LESS_LIKELY -> LESS_LIKELY;
            };
        }
    }

    public static CauseView from(Cause cause, KnowledgeBase knowledge) {
        var condition = cause.condition();
        return new CauseView(
                condition.id(),
                condition.name(),
                condition.summary(),
                Plain.rounded(cause.probability()),
                cause.frequency(),
                RangeView.from(cause.range()),
                cause.rangeInWords(),
                StrengthView.from(cause.strength()),
                CareLevelView.from(cause.level()),
                ConditionView.contentOf(condition),
                evidence(cause.evidenceFor(), knowledge),
                evidence(cause.evidenceAgainst(), knowledge));
    }

    private static List<EvidenceView> evidence(List<Evidence> evidence, KnowledgeBase knowledge) {
        return evidence.stream().map(each -> EvidenceView.from(each, knowledge)).toList();
    }
}
