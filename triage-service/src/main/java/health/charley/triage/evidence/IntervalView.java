package health.charley.triage.evidence;

import health.charley.engine.evidence.Interval;
import health.charley.engine.evidence.Likelihood;
import health.charley.engine.evidence.Likelihood.TimesBase;
import health.charley.triage.topic.Plain;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a study says of how sure its number is. */
@Schema(name = "EvidenceInterval", description = "The 95 % interval of a number, from its source, in its unit.")
public record IntervalView(
        @Schema(examples = "0.097") @NotNull BigDecimal low,
        @Schema(examples = "0.204") @NotNull BigDecimal high) {

    static IntervalView from(Interval interval) {
        return new IntervalView(Plain.rounded(interval.low()), Plain.rounded(interval.high()));
    }

    /** Of the probability that a likelihood gives where the base rate is {@code base}. */
    static Optional<IntervalView> from(Likelihood likelihood, double base) {
        return likelihood
                .interval()
                .map(known -> likelihood instanceof TimesBase times
                        ? new IntervalView(
                                Plain.rounded(of(known.low(), times).given(base)),
                                Plain.rounded(of(known.high(), times).given(base)))
                        : from(known));
    }

    private static TimesBase of(double factor, TimesBase times) {
        return new TimesBase(factor, times.source());
    }
}
