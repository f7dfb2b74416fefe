package health.charley.triage.evidence;

import health.charley.engine.evidence.Source;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.triage.topic.KnowledgeView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All evidence of a topic. */
@Schema(name = "TopicEvidence", description = "Every number and rule of one version of a topic, each with who says so.")
public record EvidenceView(
        @Schema(examples = "leg-cramps") @NotNull String topic,

        @NotNull String title,

        @NotNull KnowledgeView knowledge,

        @Schema(examples = "awaiting-clinical-review") @NotNull
        String reviewStatus,

        @NotNull CountView count,

        @Schema(description = "How common each condition is, before any answer.") @NotNull
        List<PrevalenceView> prevalences,

        @NotNull List<FindingView> findings,

        @NotNull List<EvidenceGroupView> groups,

        @NotNull List<RedFlagBasisView> redFlags,

        @NotNull List<LossTableView> lossTables,

        @Schema(description = "The citations that something rests on.") @NotNull
        List<EvidenceCitationView> citations) {

    /** How much of it has a study behind it. */
    @Schema(
            name = "EvidenceCount",
            description =
                    "How many numbers, rules and tables rest on a citation, and how many on an expert's estimate.")
    public record CountView(@NotNull Integer cited, @NotNull Integer estimated) {

        static CountView from(List<Source> sources) {
            var cited = (int) sources.stream()
                    .filter(source -> source.citation().isPresent())
                    .count();
            return new CountView(cited, sources.size() - cited);
        }
    }

    static EvidenceView from(KnowledgeVersion version) {
        var base = version.base();
        var sources = EvidenceSources.of(base);
        return new EvidenceView(
                base.topic().id(),
                base.topic().title(),
                KnowledgeView.from(version),
                base.topic().reviewStatus(),
                CountView.from(sources),
                base.conditions().stream()
                        .map(condition -> PrevalenceView.from(condition, base))
                        .toList(),
                base.findings().stream()
                        .map(finding -> FindingView.from(finding, base))
                        .toList(),
                base.groups().stream()
                        .map(group -> EvidenceGroupView.from(group, base))
                        .toList(),
                base.redFlags().stream()
                        .map(flag -> RedFlagBasisView.from(flag, base))
                        .toList(),
                base.policies().stream()
                        .map(policy -> LossTableView.from(policy, base))
                        .toList(),
                EvidenceCitationView.used(base, sources));
    }
}
