package health.charley.triage.assessment;

import health.charley.engine.explanation.Assessment;
import health.charley.engine.explanation.DecisiveAnswer;
import health.charley.engine.knowledge.Advice;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.PolicyPack;
import health.charley.engine.knowledge.Question;
import health.charley.triage.answer.Case;
import health.charley.triage.topic.CareLevelView;
import health.charley.triage.topic.SourceView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The outcome of an interview. */
@Schema(name = "Result", description = "The outcome of an interview. It is not a diagnosis.")
public record ResultView(
        @NotNull CareLevelView careLevel,

        @Schema(examples = "Make an appointment with a doctor") @NotNull
        String careTitle,

        @Schema(description = "What to do now.") @NotNull String careAdvice,

        @Schema(description = "Why this level.") @NotNull String reason,

        @Schema(description = "Red flags that the answers raise.") @NotNull
        List<RedFlagView> redFlags,

        @Schema(description = "False where the answers do not point clearly to one cause.") @NotNull
        Boolean conclusive,

        @Schema(description = "The causes that fit, the most probable first.") @NotNull
        List<CauseView> causes,

        @Schema(description = "What the person can do; empty in an emergency.") @NotNull
        List<SelfCareView> selfCare,

        @Schema(description = "Changes that call for care.") @NotNull
        List<WatchForView> watchFor,

        @Schema(description = "Questions that could still have told more.") @NotNull
        List<NotAskedView> notAsked,

        @Schema(
                description =
                        "Single answers to open questions that would change the care level: those that raise it first,"
                                + " the most urgent first, then those that lower it.")
        @NotNull
        List<DecisiveAnswerView> decisiveAnswers,

        @Schema(description = "The groups of answers that say partly the same, of all evidence shown.") @NotNull
        List<DampedGroupView> groups,

        @NotNull String disclaimer,

        @Schema(description = "Whether clinicians have reviewed the knowledge.", examples = "awaiting clinical review")
        @NotNull
        String knowledgeReview) {

    /** One thing that a person can do. */
    @Schema(name = "SelfCare", description = "One thing that a person can do.")
    public record SelfCareView(
            @Schema(examples = "calf-stretch") @NotNull String id,
            @NotNull String text,
            @NotNull SourceView source) {

        static SelfCareView from(Advice.SelfCare advice, KnowledgeBase knowledge) {
            return new SelfCareView(advice.id(), advice.text(), SourceView.from(advice.source(), knowledge));
        }
    }

    /** A change that calls for care. */
    @Schema(name = "WatchFor", description = "A change that calls for care at a level.")
    public record WatchForView(
            @NotNull String text, @NotNull CareLevelView careLevel) {

        static WatchForView from(Advice.WatchFor warning) {
            return new WatchForView(warning.text(), CareLevelView.from(warning.careLevel()));
        }
    }

    /** A question that was left open. */
    @Schema(name = "NotAsked", description = "A question that was left open.")
    public record NotAskedView(
            @Schema(examples = "knot") @NotNull String question,
            @NotNull String text) {

        static NotAskedView from(Question question) {
            return new NotAskedView(question.id(), question.text());
        }
    }

    /** The outcome of a case, with what could still change it. */
    public static ResultView of(Case stated, Assessment assessment) {
        var decisive = stated.engine().decisiveAnswers(stated.person(), stated.answers());
        return from(assessment, decisive, stated.policy(), stated.base());
    }

    private static ResultView from(
            Assessment assessment, List<DecisiveAnswer> decisive, PolicyPack policy, KnowledgeBase knowledge) {
        var wording = policy.wordingOf(assessment.level());
        return new ResultView(
                CareLevelView.from(assessment.level()),
                wording.title(),
                wording.advice(),
                assessment.reason(),
                assessment.redFlags().stream()
                        .map(fired -> RedFlagView.from(fired, policy))
                        .toList(),
                assessment.conclusive(),
                assessment.causes().stream()
                        .map(cause -> CauseView.from(cause, knowledge))
                        .toList(),
                assessment.selfCare().stream()
                        .map(advice -> SelfCareView.from(advice, knowledge))
                        .toList(),
                assessment.watchFor().stream().map(WatchForView::from).toList(),
                assessment.notAsked().stream().map(NotAskedView::from).toList(),
                decisive.stream().map(DecisiveAnswerView::from).toList(),
                DampedGroupView.behind(assessment.causes(), knowledge),
                knowledge.topic().disclaimer(),
                knowledge.topic().reviewStatus().replace('-', ' '));
    }
}
