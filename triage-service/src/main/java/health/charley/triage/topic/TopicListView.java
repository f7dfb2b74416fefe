package health.charley.triage.topic;

import health.charley.engine.knowledge.PolicyPack;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.KnowledgeVersion;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every topic in short. */
@Schema(name = "TopicList", description = "Every topic, each in its newest version.")
public record TopicListView(@NotNull List<TopicItemView> items) {

    /** A topic in short. */
    @Schema(name = "TopicItem", description = "A topic in short.")
    public record TopicItemView(
            @Schema(examples = "leg-cramps") @NotNull String id,

            @Schema(examples = "Leg cramps and leg pain") @NotNull
            String title,

            @NotNull String summary,

            @NotNull KnowledgeView knowledge,

            @Schema(
                    description = "Whether clinicians have reviewed the knowledge.",
                    examples = "awaiting-clinical-review")
            @NotNull
            String reviewStatus,

            @Schema(description = "Ids of its policy packs.", examples = "[\"uk\", \"us\"]") @NotNull
            List<String> policies,

            @Schema(description = "Languages it can be asked in.", examples = "[\"en-US\"]") @NotNull
            List<String> languages) {

        static TopicItemView from(KnowledgeVersion version) {
            var topic = version.topic();
            return new TopicItemView(
                    topic.id(),
                    topic.title(),
                    topic.summary(),
                    KnowledgeView.from(version),
                    topic.reviewStatus(),
                    version.base().policies().stream().map(PolicyPack::id).toList(),
                    List.of(topic.language()));
        }
    }

    static TopicListView from(KnowledgeRegistry knowledge) {
        return new TopicListView(knowledge.topics().stream()
                .map(topic -> TopicItemView.from(topic.newest()))
                .toList());
    }
}
