package health.charley.history.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.history.report.Report.RedFlagRaised;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A red flag in both, in the words of the later one that raises it. */
@Schema(
        name = "ChangedRedFlag",
        description =
                "A red flag in both, in the words of the later one, or of the earlier where that alone raised it; one"
                        + " side is left out where it is not raised.")
public record ChangedFlag(
        @Schema(required = true, description = "The rule's id.", examples = "R8")
        String id,

        @Schema(required = true, description = "What it speaks of, to the person.")
        String text,

        @Schema(required = true, description = "The care level it raises to.")
        String careLevel,

        @Schema(
                required = true,
                description =
                        "Whether it is certain in the one whose words these are: as `after` says, or `before` where"
                                + " that is left out.")
        boolean certain,

        @Schema(required = true, description = "What to do; where it is not certain: if it is true.")
        String action,

        @Schema(description = "How the earlier one raised it.")
        Optional<Certainty> before,

        @Schema(description = "How the later one raises it.")
        Optional<Certainty> after) {

    static ChangedFlag of(Optional<RedFlagRaised> before, Optional<RedFlagRaised> after) {
        var told = after.or(() -> before).orElseThrow();
        return new ChangedFlag(
                told.id(),
                told.text(),
                told.careLevel(),
                told.certain(),
                told.action(),
                before.map(Certainty::of),
                after.map(Certainty::of));
    }

    /** How a red flag is raised; more surely from the first to the last. */
    @Schema(
            name = "RedFlagCertainty",
            description = "Whether a red flag is raised for certain, or hangs on an answer of 'not sure'.")
    public enum Certainty {
        @JsonProperty("uncertain")
        UNCERTAIN,
        @JsonProperty("certain")
        CERTAIN;

        static Certainty of(RedFlagRaised flag) {
            return flag.certain() ? CERTAIN : UNCERTAIN;
        }
    }
}
