package health.charley.triage.assessment;

import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.safety.FiredRedFlag;
import health.charley.triage.topic.CareLevelView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A red flag that the answers raise. */
@Schema(name = "RedFlag", description = "A red flag that the answers raise.")
public record RedFlagView(
        @Schema(examples = "R1") @NotNull String id,

        @Schema(description = "What it speaks of, to the person.") @NotNull
        String text,

        @NotNull CareLevelView careLevel,

        @Schema(description = "False where it hangs on an 'I'm not sure': if it is true, the level applies.") @NotNull
        Boolean certain,

        @Schema(description = "What to do; where 'certain' is false: if it is true.", examples = "Call 911 now")
        @NotNull
        String action,

        @Schema(description = "Ids of the conditions it guards against.") @NotNull
        List<String> thinkOf) {

    public static RedFlagView from(FiredRedFlag fired, PolicyPack policy) {
        var redFlag = fired.redFlag();
        return new RedFlagView(
                redFlag.id(),
                redFlag.text(),
                CareLevelView.from(fired.level()),
                fired.certain(),
                policy.wordingOf(fired.level()).title(),
                redFlag.thinkOf());
    }
}
