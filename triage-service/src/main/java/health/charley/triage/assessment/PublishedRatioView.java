package health.charley.triage.assessment;

import health.charley.engine.evidence.Likelihood.TimesBase;
import health.charley.triage.topic.Plain;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The likelihood ratio that a study gives, against the people it compared with. */
@Schema(
        name = "PublishedRatio",
        description = "The likelihood ratio that a study gives: how many times more often its people with the condition"
                + " had the finding than its people without it. The guide takes the latter for the base rate of the"
                + " finding.")
public record PublishedRatioView(
        @Schema(description = "Dimensionless.", examples = "2.8") @NotNull
        BigDecimal value,

        @Schema(description = "The study's 95 % interval; left out where it is not known.")
        Optional<RangeView> interval) {

    static PublishedRatioView from(TimesBase ratio) {
        return new PublishedRatioView(
                Plain.number(ratio.factor()), ratio.interval().map(RangeView::from));
    }
}
