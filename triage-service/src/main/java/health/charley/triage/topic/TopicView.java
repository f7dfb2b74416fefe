package health.charley.triage.topic;

import health.charley.engine.knowledge.Screen;
import health.charley.knowledge.KnowledgeVersion;
import health.charley.knowledge.TopicKnowledge;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that the knowledge of a topic holds, save the likelihoods. */
@Schema(name = "Topic", description = "All that one version of a topic's knowledge holds, save the likelihoods.")
public record TopicView(
        @Schema(examples = "leg-cramps") @NotNull String id,

        @NotNull String title,

        @NotNull String summary,

        @NotNull KnowledgeView knowledge,

        @Schema(description = "Every version at hand, the newest first.") @NotNull
        List<KnowledgeView> versions,

        @Schema(examples = "awaiting-clinical-review") @NotNull
        String reviewStatus,

        @Schema(examples = "[\"en-US\"]") @NotNull List<String> languages,

        @Schema(description = "Youngest age it is meant for, in whole years.", examples = "12") @NotNull
        Integer minimumAge,

        @Schema(
                description = "The most screens that one interview shows, unless the caller asks for another number.",
                examples = "20")
        @NotNull
        Integer budget,

        @NotNull String disclaimer,

        @NotNull List<PolicyView> policies,

        @Schema(description = "Ids of the questions on each red-flag screen, which come first.") @NotNull
        List<List<String>> screens,

        @NotNull List<ConditionView> conditions,

        @NotNull List<QuestionView> questions,

        @NotNull List<RedFlagRuleView> redFlags,

        @NotNull List<CitationView> citations) {

    static TopicView from(TopicKnowledge topic, KnowledgeVersion version) {
        var about = version.topic();
        var base = version.base();
        return new TopicView(
                about.id(),
                about.title(),
                about.summary(),
                KnowledgeView.from(version),
                topic.versions().stream().map(KnowledgeView::from).toList(),
                about.reviewStatus(),
                List.of(about.language()),
                about.minimumAge(),
                about.budget(),
                about.disclaimer(),
                base.policies().stream()
                        .map(policy -> PolicyView.from(policy, base))
                        .toList(),
                about.screens().stream().map(Screen::questions).toList(),
                base.conditions().stream().map(ConditionView::from).toList(),
                base.questions().stream().map(QuestionView::from).toList(),
                base.redFlags().stream()
                        .map(flag -> RedFlagRuleView.from(flag, base))
                        .toList(),
                base.citations().stream().map(CitationView::from).toList());
    }
}
