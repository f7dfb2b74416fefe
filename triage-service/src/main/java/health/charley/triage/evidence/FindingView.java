package health.charley.triage.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.engine.answer.Sex;
import health.charley.engine.evidence.BaseRate;
import health.charley.engine.evidence.Finding;
import health.charley.engine.knowledge.Condition;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.triage.topic.Plain;
import health.charley.triage.topic.SourceView;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an answer tells, by condition. */
@Schema(
        name = "FindingEvidence",
        description = "What an answer tells: the share of people with each condition who give it.")
public record FindingView(
        @Schema(examples = "hard-knot") @NotNull String id,

        @Schema(description = "Id of the question that shows it.", examples = "knot") @NotNull
        String question,

        @Schema(description = "The finding as a sentence to the person.") @NotNull
        String present,

        @Schema(description = "The share among everybody else; the first that applies to a person counts.") @NotNull
        List<BaseRateView> base,

        @Schema(description = "Who says so for the base rates.") @NotNull
        SourceView source,

        @Schema(description = "In the order of the conditions. A condition that is not here has the base rate.")
        @NotNull
        List<LikelihoodView> likelihoods) {

    /** How common a finding is without any condition that changes it. */
    @Schema(name = "BaseRate", description = "How common a finding is without any condition that changes it.")
    public record BaseRateView(
            @Schema(examples = "0.1") @NotNull BigDecimal probability,

            @Schema(description = "Of the probability; left out where the source gives none.")
            Optional<IntervalView> interval,

            @Schema(description = "Youngest age in whole years; left out where there is no limit.")
            Optional<Integer> fromAge,

            @Schema(description = "Oldest age in whole years; left out where there is no limit.")
            Optional<Integer> toAge,

            @Schema(description = "Left out where it holds for both.")
            Optional<SexView> sex) {

        static BaseRateView from(BaseRate rate) {
            return new BaseRateView(
                    Plain.number(rate.probability()),
                    rate.interval().map(IntervalView::from),
                    Optional.of(rate.fromAge()).filter(age -> age > 0),
                    Optional.of(rate.toAge()).filter(age -> age < Integer.MAX_VALUE),
                    rate.sex().map(SexView::from));
        }
    }

    /** For whom a base rate holds. */
    @Schema(name = "BaseRateSex", description = "The sex given at birth.")
    public enum SexView {
        @JsonProperty("female")
        FEMALE,
        @JsonProperty("male")
        MALE;

        static SexView from(Sex sex) {
            return switch (sex) {
                case FEMALE -> FEMALE;
                case MALE -> MALE;
            };
        }
    }

    /** How probable a finding is under one condition. */
    @Schema(name = "LikelihoodEvidence", description = "How probable a finding is under one condition.")
    public record LikelihoodView(
            @Schema(examples = "night-leg-cramps") @NotNull String condition,

            @NotNull String name,

            @Schema(examples = "0.88") @NotNull BigDecimal probability,

            @Schema(description = "Of the probability; left out where the source gives none.")
            Optional<IntervalView> interval,

            @Schema(
                    description = "That share divided by the first base rate; a study's ratio as the study gives it.",
                    examples = "8.8")
            @NotNull
            BigDecimal likelihoodRatio,

            @NotNull SourceView source) {

        static LikelihoodView from(Condition condition, Finding finding, KnowledgeBase knowledge) {
            var base = finding.baseRates().get(0).probability();
            var probability = finding.probabilityGiven(condition.id(), base);
            return new LikelihoodView(
                    condition.id(),
                    condition.name(),
                    Plain.rounded(probability),
                    IntervalView.from(finding.given().get(condition.id()), base),
                    Plain.rounded(probability / base),
                    SourceView.from(finding.sourceFor(condition.id()), knowledge));
        }
    }

    static FindingView from(Finding finding, KnowledgeBase knowledge) {
        return new FindingView(
                finding.id(),
                finding.question(),
                finding.present(),
                finding.baseRates().stream().map(BaseRateView::from).toList(),
                SourceView.from(finding.baseSource(), knowledge),
                knowledge.conditions().stream()
                        .filter(condition -> finding.given().containsKey(condition.id()))
                        .map(condition -> LikelihoodView.from(condition, finding, knowledge))
                        .toList());
    }
}
