package health.charley.triage.assessment;

import health.charley.engine.evidence.Interval;
import health.charley.engine.explanation.Range;
import health.charley.triage.topic.Plain;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a number lies with 95 % confidence. */
@Schema(
        name = "Range",
        description = "Where a number lies with 95 % confidence, as far as the evidence behind it is known; to four"
                + " significant digits. Wide where experts estimated, narrower where studies counted.")
public record RangeView(
        @Schema(examples = "0.21") @NotNull BigDecimal low,
        @Schema(examples = "0.58") @NotNull BigDecimal high) {

    static RangeView from(Interval interval) {
        return new RangeView(Plain.number(interval.low()), Plain.number(interval.high()));
    }

    static RangeView from(Range range) {
        return new RangeView(Plain.rounded(range.low()), Plain.rounded(range.high()));
    }
}
