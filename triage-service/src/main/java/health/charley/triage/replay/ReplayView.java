package health.charley.triage.replay;

import health.charley.triage.assessment.ResultView;
import health.charley.triage.topic.KnowledgeView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment worked out again. */
@Schema(
        name = "Replay",
        description = "An assessment worked out again from its receipt, and what today's knowledge says.")
public record ReplayView(
        @Schema(description = "Whether the result came out the same, byte by byte.") @NotNull
        Boolean identical,

        @Schema(
                description =
                        "JSON Pointers to where the result differs from that of the receipt, at most 50; empty where"
                                + " it is identical. A newer service may say more of a result than an older one did.",
                examples = "[\"/causes/0/range\"]")
        @NotNull
        List<String> differences,

        @Schema(examples = "leg-cramps") @NotNull String topic,

        @Schema(examples = "us") @NotNull String policy,

        @Schema(description = "The knowledge that the receipt names, and that the result comes from again.") @NotNull
        KnowledgeView knowledge,

        @Schema(description = "The result, worked out again.") @NotNull
        ResultView result,

        @Schema(
                description =
                        "What the newest knowledge says; left out where it has no such policy or is not meant for so"
                                + " young a person.")
        Optional<TodayView> today) {}
