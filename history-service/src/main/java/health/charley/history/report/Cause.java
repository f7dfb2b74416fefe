package health.charley.history.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cause that fits the answers, with its numbers. */
@Schema(name = "ReportCause", description = "A cause with its numbers. The probability is the guide's estimate.")
public record Cause(
        @Schema(required = true, description = "The condition's id.", examples = "deep-vein-thrombosis")
        String condition,

        @Schema(required = true) String name,

        @Schema(required = true, description = "Probability from 0 to 1 after all answers.")
        double probability,

        @Schema(required = true, description = "The low end of its 95 % range, from 0 to 1.")
        double low,

        @Schema(required = true, description = "The high end of its 95 % range, from 0 to 1.")
        double high,

        @Schema(required = true, description = "The same as counts of people.", examples = "about 4 in 10")
        String frequency,

        @Schema(required = true, description = "The care level that it usually needs.")
        String careLevel,

        @Schema(description = "Its SNOMED CT code, where one was verified.")
        Optional<String> snomed,

        @Schema(required = true, description = "Answers that speak for it, the strongest first.")
        List<Weight> evidenceFor,

        @Schema(required = true, description = "Answers that speak against it, the strongest first.")
        List<Weight> evidenceAgainst) {

    public Cause {
        evidenceFor = List.copyOf(evidenceFor);
        evidenceAgainst = List.copyOf(evidenceAgainst);
    }

    /** All evidence on it, what speaks for it first. */
    @JsonIgnore
    public List<Weight> weights() {
        return Stream.concat(evidenceFor.stream(), evidenceAgainst.stream()).toList();
    }

    /** How many of its numbers come from a published source. */
    @JsonIgnore
    public long cited() {
        return weights().stream().filter(Weight::cited).count();
    }

    /** How many of its numbers are estimates. */
    @JsonIgnore
    public long estimated() {
        return weights().size() - cited();
    }

    /** What one answer says about a cause. */
    @Schema(name = "ReportWeight", description = "What one answer says about a cause.")
    public record Weight(
            @Schema(required = true, description = "The finding's id.", examples = "swelling-one-leg")
            String finding,

            @Schema(required = true, description = "The finding, or its absence, as a sentence to the person.")
            String text,

            @Schema(
                    required = true,
                    description =
                            "The likelihood ratio as it counted, after damping; dimensionless, above 1 speaks for the"
                                    + " cause.")
            double ratio,

            @Schema(
                    required = true,
                    description = "Whether a published source stands behind it; else it is an estimate.")
            boolean cited,

            @Schema(required = true, description = "The source in words.")
            String source) {}
}
