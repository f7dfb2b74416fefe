package health.charley.triage.explanation;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.charley.engine.explanation.WhyNow;
import health.charley.triage.topic.CareLevelView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a question comes now and not later. */
@Schema(name = "WhyNow", description = "Why a question comes now and not later.")
public record WhyNowView(
        @NotNull Reason reason,

        @Schema(
                description = "The reason as a sentence to the person.",
                examples = "We ask everyone this first, to find signs that cannot wait.")
        @NotNull
        String sentence,

        @Schema(
                description =
                        "The most urgent level that an answer could change the advice to, where that is the reason.")
        Optional<CareLevelView> careLevel,

        @Schema(
                description = "Ids of the two causes that the answer parts best, where that is the reason; else empty.",
                examples = "[\"night-leg-cramps\", \"muscle-strain\"]")
        @NotNull
        List<String> between) {

    /** The reasons in their order; the first that holds counts. */
    @Schema(
            name = "WhyNowReason",
            description = "It looks for a red flag that is asked of everyone; it could complete a red flag"
                    + " that an answer has begun; an answer would change the care level; it parts causes"
                    + " that lead; or there is little to gain, as with what is answered already or is not"
                    + " asked of this person.")
    public enum Reason {
        @JsonProperty("red-flag-screening")
        RED_FLAG_SCREENING,
        @JsonProperty("completes-red-flag")
        COMPLETES_RED_FLAG,
        @JsonProperty("could-change-care-level")
        COULD_CHANGE_CARE_LEVEL,
        @JsonProperty("tells-causes-apart")
        TELLS_CAUSES_APART,
        @JsonProperty("little-to-gain")
        LITTLE_TO_GAIN;

        static Reason from(WhyNow.Reason reason) {
            return switch (reason) {
                case RED_FLAG_SCREENING -> RED_FLAG_SCREENING;
                case COMPLETES_RED_FLAG -> COMPLETES_RED_FLAG;
                case COULD_CHANGE_CARE_LEVEL -> COULD_CHANGE_CARE_LEVEL;
                case TELLS_CAUSES_APART -> TELLS_CAUSES_APART;
                case LITTLE_TO_GAIN -> LITTLE_TO_GAIN;
            };
        }
    }

    static WhyNowView from(WhyNow why) {
        return new WhyNowView(
                Reason.from(why.reason()), why.sentence(), why.level().map(CareLevelView::from), why.between());
    }
}
