package health.charley.triage.topic;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.PolicyPack.CareWording;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy pack. */
@Schema(name = "Policy", description = "How a region turns findings into care levels, and its words for them.")
public record PolicyView(
        @Schema(examples = "us") @NotNull String id,

        @Schema(examples = "United States") @NotNull String name,

        @Schema(examples = "911") @NotNull String emergencyNumber,

        @Schema(description = "Most urgent first.") @NotNull List<CareWordingView> careLevels,

        @NotNull SourceView source) {

    /** What to tell a person at a care level. */
    @Schema(name = "CareWording", description = "What to tell a person at a care level.")
    public record CareWordingView(
            @NotNull CareLevelView careLevel,
            @Schema(examples = "Call 911 now") @NotNull String title,
            @NotNull String advice,

            @Schema(description = "How soon, in words.", examples = "24 hours") @NotNull
            String within) {

        static CareWordingView from(CareLevel level, CareWording wording) {
            return new CareWordingView(CareLevelView.from(level), wording.title(), wording.advice(), wording.within());
        }
    }

    static PolicyView from(PolicyPack policy, KnowledgeBase knowledge) {
        var levels = Arrays.stream(CareLevel.values())
                .sorted(Comparator.reverseOrder())
                .map(level -> CareWordingView.from(level, policy.wordingOf(level)))
                .toList();
        return new PolicyView(
                policy.id(),
                policy.name(),
                policy.emergencyNumber(),
                levels,
                SourceView.from(policy.source(), knowledge));
    }
}
