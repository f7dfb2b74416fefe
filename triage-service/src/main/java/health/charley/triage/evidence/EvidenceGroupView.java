package health.charley.triage.evidence;

import health.charley.engine.evidence.EvidenceGroup;
import health.charley.engine.evidence.EvidenceGroup.Bounds;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.triage.topic.Plain;
import health.charley.triage.topic.SourceView;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Findings that say partly the same thing. */
@Schema(name = "EvidenceGroup", description = "Findings that say partly the same thing, and how much they are damped.")
public record EvidenceGroupView(
        @Schema(examples = "cramp-signs") @NotNull String id,

        @NotNull String name,

        @Schema(description = "Ids of the findings.") @NotNull
        List<String> findings,

        @Schema(description = "Multiplies the log-likelihood ratio of every member.", examples = "0.5") @NotNull
        BigDecimal damping,

        @Schema(description = "Least total likelihood ratio of the group, where it is bounded.")
        Optional<BigDecimal> from,

        @Schema(description = "Greatest total likelihood ratio of the group, where it is bounded.")
        Optional<BigDecimal> to,

        @NotNull String reason,

        @NotNull SourceView source) {

    static EvidenceGroupView from(EvidenceGroup group, KnowledgeBase base) {
        return new EvidenceGroupView(
                group.id(),
                group.name(),
                group.findings(),
                Plain.number(group.damping()),
                group.bounds().map(Bounds::from).map(Plain::number),
                group.bounds().map(Bounds::to).map(Plain::number),
                group.reason(),
                SourceView.from(group.source(), base));
    }
}
