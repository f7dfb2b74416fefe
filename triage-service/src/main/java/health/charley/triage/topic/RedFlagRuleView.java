package health.charley.triage.topic;

import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.RedFlag;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule on answers that raises the care level. */
@Schema(
        name = "RedFlagRule",
        description = "A rule on answers alone that raises the care level, whatever the probabilities say.")
public record RedFlagRuleView(
        @Schema(examples = "R1") @NotNull String id,

        @NotNull String text,

        @Schema(description = "The level it raises to, where a policy does not say otherwise.") @NotNull
        CareLevelView careLevel,

        @Schema(description = "Ids of the conditions it guards against.") @NotNull
        List<String> thinkOf,

        @NotNull SourceView source) {

    static RedFlagRuleView from(RedFlag redFlag, KnowledgeBase knowledge) {
        return new RedFlagRuleView(
                redFlag.id(),
                redFlag.text(),
                CareLevelView.from(redFlag.level()),
                redFlag.thinkOf(),
                SourceView.from(redFlag.source(), knowledge));
    }
}
