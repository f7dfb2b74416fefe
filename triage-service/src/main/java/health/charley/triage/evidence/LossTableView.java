package health.charley.triage.evidence;

import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.LossTable;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.triage.topic.CareLevelView;
import health.charley.triage.topic.Plain;
import health.charley.triage.topic.SourceView;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What wrong advice costs under a policy. */
@Schema(
        name = "LossTable",
        description = "What it costs to advise a care level where another is needed, in units of no absolute meaning.")
public record LossTableView(
        @Schema(examples = "us") @NotNull String policy,

        @NotNull String name,

        @Schema(description = "By the level needed, most urgent first.") @NotNull
        List<LossRowView> rows,

        @NotNull SourceView source) {

    /** What it costs to advise each level where one is needed. */
    @Schema(name = "LossRow", description = "What it costs to advise each level to someone who needs one.")
    public record LossRowView(
            @NotNull CareLevelView needed,

            @Schema(description = "Most urgent first.") @NotNull
            List<LossView> losses) {

        static LossRowView from(CareLevel needed, LossTable table) {
            return new LossRowView(
                    CareLevelView.from(needed),
                    mostUrgentFirst()
                            .map(advised ->
                                    new LossView(CareLevelView.from(advised), Plain.number(table.of(needed, advised))))
                            .toList());
        }
    }

    /** What it costs to advise one level. */
    @Schema(name = "Loss", description = "What it costs to advise one level.")
    public record LossView(
            @NotNull CareLevelView advised, @NotNull BigDecimal loss) {}

    static LossTableView from(PolicyPack policy, KnowledgeBase base) {
        var table = policy.lossTable();
        return new LossTableView(
                policy.id(),
                policy.name(),
                mostUrgentFirst().map(needed -> LossRowView.from(needed, table)).toList(),
                SourceView.from(table.source(), base));
    }

    private static Stream<CareLevel> mostUrgentFirst() {
        return Arrays.stream(CareLevel.values()).sorted(Comparator.reverseOrder());
    }
}
